import type { EntityType } from '../../model/entity.ts';
import { entityKey, type Story } from './story.ts';

/** Someone who is quoted, with the places of all that they say, in the record's order of articles. */
export interface Speaker {
  /** The story entity's id; for an entity of one article only, its key. */
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly type: EntityType;
  readonly said: readonly Said[];
}

export interface Said {
  readonly article: string;
  readonly quotation: number;
}

/** Most quoted first; speech without a known speaker is left out here and counted by `unattributed`. */
export function speakersOf(story: Story): readonly Speaker[] {
  const speakers = new Map<string, { id: string; name: string; role: string | null; type: EntityType; said: Said[] }>();
  for (const { article, entities, quotations } of story.record.articles)
    quotations.forEach((quotation, index) => {
      if (quotation.speaker === null || quotation.speaker === undefined) return;
      const own = entities.find((one) => one.id === quotation.speaker);
      const shared = story.entityOf.get(entityKey(article.id, quotation.speaker));
      const name = shared?.name ?? own?.name;
      if (name === undefined) return;
      const id = shared?.id ?? `~${name}`;
      const known = speakers.get(id) ?? { id, name, role: null, type: shared?.type ?? own?.type ?? 'other', said: [] };
      known.role ??= own?.role ?? null;
      known.said.push({ article: article.id, quotation: index });
      speakers.set(id, known);
    });
  return [...speakers.values()].sort((a, b) => b.said.length - a.said.length || (a.name < b.name ? -1 : 1));
}

export function unattributed(story: Story): readonly Said[] {
  return story.record.articles.flatMap(({ article, quotations }) =>
    quotations.flatMap((quotation, index) => (quotation.speaker ? [] : [{ article: article.id, quotation: index }])),
  );
}
