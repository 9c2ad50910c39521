import type { ArticleRecord, Copy } from '../../model/record.ts';
import { familiesOf } from '../copies/families.ts';
import { agencyOf } from '../origins.ts';

/** Articles that are copies of one another, or carry one agency's text. */
export interface Choir {
  /** The agency whose text it is; null for a family of copies of which no agency is known. */
  readonly agency: string | null;
  /** The likely original first, then in the order in which copies name them. */
  readonly articles: readonly string[];
}

/** Which articles speak with one voice: they count once, however many they are. */
export interface Voices {
  /** Two articles with one voice have one key; an article that nobody copies has its own id. */
  of(article: string): string;
  readonly choirs: readonly Choir[];
}

/** Notes the agency of each article as it passes; copies tell the rest. */
export function makeVoices(): { add(record: ArticleRecord): void; finish(copies: readonly Copy[]): Voices } {
  const agencies = new Map<string, string>();
  return {
    add(record) {
      const agency = agencyOf(record);
      if (agency) agencies.set(record.article.id, agency);
    },
    finish: (copies) => voicesOf(copies, agencies),
  };
}

/** A family with an agency's article in it carries that agency's text as a whole. Linear in copies and articles. */
function voicesOf(copies: readonly Copy[], agencies: ReadonlyMap<string, string>): Voices {
  const families = familiesOf(copies).map(({ articles, copies: ties }) => originalFirst(articles, ties));
  const inFamily = new Set(families.flat());
  const alone = [...agencies.keys()].filter((id) => !inFamily.has(id)).map((id) => [id]);
  const ofAgency = new Map<string, string[]>();
  const choirs: Choir[] = [];
  for (const articles of [...families, ...alone]) {
    const credited = articles.find((id) => agencies.has(id));
    const agency = credited === undefined ? null : agencies.get(credited)!;
    const known = agency === null ? undefined : ofAgency.get(agency);
    if (known) known.push(...articles);
    else {
      const members = [...articles];
      if (agency !== null) ofAgency.set(agency, members);
      choirs.push({ agency, articles: members });
    }
  }
  const keys = new Map(choirs.flatMap(({ articles }) => articles.map((id) => [id, articles[0]!] as const)));
  return { of: (article) => keys.get(article) ?? article, choirs };
}

/** The one that copies no other leads; where all copy one another, the first. */
function originalFirst(articles: readonly string[], ties: readonly Copy[]): readonly string[] {
  const copied = new Set(ties.map(({ b }) => b));
  const original = articles.find((id) => !copied.has(id)) ?? articles[0]!;
  return [original, ...articles.filter((id) => id !== original)];
}
