import type { ArticleRecord, Copy } from '../../model/record.ts';
import type { Pin } from '../../model/span.ts';
import { More } from '../parts/more.tsx';
import { pinHref } from '../route.ts';
import { pinText } from '../../model/pin-text.ts';
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
              <Change edit={edit} left={left} right={right} />
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

interface ChangeProps extends Omit<Props, 'copy'> {
  readonly edit: Copy['edits'][number];
}

function Change({ edit, left, right }: ChangeProps) {
  const [a, b] = [<Side article={left} pin={edit.a} />, <Side article={right} pin={edit.b} />];
  if (isEmpty(edit.b)) return <span>{a} left out</span>;
  if (isEmpty(edit.a)) return <span>{b} put in</span>;
  return (
    <span>
      {a} <span class="quiet">became</span> {b}
    </span>
  );
}

/** An edit that only adds or only removes has nothing on the other side. */
const isEmpty = (pin: Pin | null): boolean => pin === null || pin === undefined || pin.end <= pin.start;

function Side({ article, pin }: { readonly article: ArticleRecord; readonly pin: Pin | null }) {
  if (pin === null || isEmpty(pin)) return null;
  return (
    <a href={pinHref(article.article.id, pin)}>
      <bdi>{pinText(article, pin).trim().slice(0, 160)}</bdi>
    </a>
  );
}
