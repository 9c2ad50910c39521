import { useStory } from './story-context.ts';

/** Why something is in the record: the rule that made it, in its own plain sentence. */
export function Rule({ name }: { readonly name: string | null | undefined }) {
  const { rules } = useStory().record;
  if (!name) return null;
  const about = Object.hasOwn(rules, name) ? rules[name] : undefined;
  return (
    <span class="rule">
      {about && <>Why: {about} </>}
      <code>{name}</code>
    </span>
  );
}
