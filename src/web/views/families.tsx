import { Byline } from '../parts/byline.tsx';
import { More } from '../parts/more.tsx';
import { useStory } from '../parts/story-context.ts';
import { hrefOf } from '../route.ts';
import { articleTitle } from '../story/story.ts';
import type { Branch } from '../story/lineage.ts';
import { changesMeaning, COPY_LABELS, DIRECTION_LABELS } from '../words/labels.ts';
import { counted } from '../words/numbers.ts';

/** The copies as trees: under each article those that took their text from it. */
export function Families({ families }: { readonly families: readonly Branch[] }) {
  return (
    <More items={families} size={8} noun="family" class="families">
      {(family) => (
        <li key={family.article}>
          <BranchItem branch={family} />
        </li>
      )}
    </More>
  );
}

function BranchItem({ branch }: { readonly branch: Branch }) {
  const story = useStory();
  const article = story.articles.get(branch.article);
  if (!article) return null;
  const { copy } = branch;
  const grave = copy ? copy.edits.filter((edit) => changesMeaning(edit.type)).length : 0;
  return (
    <>
      <p class="branch">
        <bdi class="branch-title">{articleTitle(article)}</bdi>
        <Byline article={article} />
        {copy && (
          <span class="quiet">
            {COPY_LABELS[copy.kind] ?? copy.kind}, {Math.round(copy.share * 100)} % shared;{' '}
            {DIRECTION_LABELS[copy.direction] ?? ''}
            {grave > 0 && <span class="conflict-word">; {counted(grave, 'change')} of meaning</span>}.{' '}
            <a href={hrefOf({ view: 'compare', a: copy.a, b: copy.b })} data-item>
              Compare
            </a>
          </span>
        )}
      </p>
      {branch.branches.length > 0 && (
        <ul>
          {branch.branches.map((child) => (
            <li key={child.article}>
              <BranchItem branch={child} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
