import type { ArticleRecord, Copy } from '../../model/record.ts';
import type { Pin } from '../../model/span.ts';
import { More } from '../parts/more.tsx';
import { pinHref } from '../route.ts';
import { pinText } from '../story/story.ts';
import { changesMeaning, EDIT_LABELS } from '../words/labels.ts';
import { counted } from '../words/numbers.ts';

interface Props {
  readonly copy: Copy;
  readonly left: ArticleRecord;
  readonly right: ArticleRecord;
}

/** The edits that can change what is said, first of all; the rest is counted and stands marked in the texts. */
export function Edits({ copy, left, right }: Props) {
  const grave = copy.edits.filter((edit) => changesMeaning(edit.type));
  const rest = copy.edits.length - grave.length;
  if (copy.edits.length === 0) return null;
  return (
    <section>
      <h2>What was changed</h2>
      {grave.length > 0 && (
        <More items={grave} size={10} noun="edit" class="edits">
          {(edit, i) => (
            <li key={i}>
              <span class="state">{EDIT_LABELS[edit.type]}</span>
              <Side article={left} pin={edit.a} /> <span class="quiet">became</span> <Side article={right} pin={edit.b} />
            </li>
          )}
        </More>
      )}
      {rest > 0 && (
        <p class="quiet">
          {grave.length > 0 ? 'Besides: ' : ''}
          {counted(rest, 'edit')} of wording, marked below.
        </p>
      )}
    </section>
  );
}

function Side({ article, pin }: { readonly article: ArticleRecord; readonly pin: Pin | null }) {
  if (pin === null || pin === undefined || pin.end <= pin.start) return <span class="quiet">nothing</span>;
  return (
    <a href={pinHref(article.article.id, pin)}>
      <bdi>{pinText(article, pin).slice(0, 160)}</bdi>
    </a>
  );
}
