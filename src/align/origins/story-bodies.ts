import type { ArticleRecord } from '../../model/record.ts';
import type { Pile } from '../pile.ts';
import { bodyOfRole } from './bodies.ts';

/** For which body a person of the story speaks, where any article says so. */
export interface Bodies {
  /** By the story's entity; null for those who speak for themselves. */
  of(storyEntity: string): string | null;
}

interface Told {
  readonly article: string;
  readonly entity: string;
  readonly body: string;
}

/** Notes the roles of each article as it passes: where one says "Mr Fell" only, another may call him the ministry's spokesman. */
export function makeBodies(): { add(record: ArticleRecord): void; finish(pile: Pile): Bodies } {
  const told: Told[] = [];
  return {
    add({ article, entities }) {
      for (const { id, type, role } of entities) {
        const body = type === 'person' ? bodyOfRole(role) : null;
        if (body !== null) told.push({ article: article.id, entity: id, body });
      }
    },
    finish(pile) {
      const bodies = new Map<string, Map<string, number>>();
      for (const { article, entity, body } of told) {
        const story = pile.storyEntity(article, entity);
        if (story === null) continue;
        if (!bodies.has(story)) bodies.set(story, new Map());
        const uses = bodies.get(story)!;
        uses.set(body, (uses.get(body) ?? 0) + 1);
      }
      return { of: (story) => mostUsed(bodies.get(story)) };
    },
  };
}

/** Of equals the first by letters: the order of the articles does not matter. */
const mostUsed = (uses: ReadonlyMap<string, number> | undefined): string | null =>
  uses ? [...uses].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]![0] : null;
