import { useId, useMemo, useState } from 'preact/hooks';
import type { ArticleRecord } from '../../model/record.ts';
import { useStory } from '../parts/story-context.ts';
import { queryPatterns } from '../story/search.ts';
import { articleTitle } from '../story/story.ts';
import { publishedWords } from '../words/days.ts';

interface Props {
  readonly label: string;
  readonly chosen: string | null;
  readonly other: string | null;
  readonly pick: (id: string | null) => void;
}

/** A list longer than this is narrowed by words first. */
const MOST = 200;

/** A choice of one article; the one on the other side cannot be taken twice. */
export function ArticlePicker({ label, chosen, other, pick }: Props) {
  const { record, articles } = useStory();
  const [words, setWords] = useState('');
  const id = useId();
  const offered = useMemo(() => {
    const patterns = queryPatterns(words);
    const fitting =
      patterns.length === 0
        ? record.articles
        : record.articles.filter((one) => patterns.every((pattern) => pattern.test(lineOf(one))));
    const list = fitting.slice(0, MOST);
    const own = chosen === null ? undefined : articles.get(chosen);
    return own && !list.includes(own) ? [own, ...list] : list;
  }, [record, articles, words, chosen]);
  return (
    <div class="picker">
      <label for={id}>{label}</label>
      {record.articles.length > MOST && (
        <input
          type="search"
          aria-label={`Narrow the list: ${label.toLowerCase()}`}
          placeholder={`Narrow ${record.articles.length} articles by outlet, title or day`}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      )}
      <select id={id} value={chosen ?? ''} onChange={(event) => pick(event.currentTarget.value || null)}>
        <option value="">Pick an article</option>
        {offered.map((one) => (
          <option key={one.article.id} value={one.article.id} disabled={one.article.id === other}>
            {lineOf(one)}
          </option>
        ))}
      </select>
    </div>
  );
}

const lineOf = (one: ArticleRecord): string =>
  [one.article.source, articleTitle(one), publishedWords(one.article.published)].filter(Boolean).join(' · ');
