import { useMemo, useState } from 'preact/hooks';
import type { ArticleRecord } from '../../model/record.ts';
import type { Pin } from '../../model/span.ts';
import { Empty } from '../parts/empty.tsx';
import { useStory } from '../parts/story-context.ts';
import { hrefOf } from '../route.ts';
import { FIRST_LAYERS, highlightsOf, LAYERS, type Layer } from '../text/layers.ts';
import { ArticleHead } from './article-head.tsx';
import { ArticleText } from './article-text.tsx';
import { LayerSwitches } from './layer-switches.tsx';

/** One article, with what was found in it drawn over the text and told in the margin. */
export function ArticleView({ id, pin }: { readonly id: string; readonly pin: Pin | null }) {
  const article = useStory().articles.get(id);
  if (!article)
    return (
      <>
        <h1 tabIndex={-1}>Not in this record</h1>
        <Empty>
          No article of that address is here. <a href={hrefOf({ view: 'articles' })}>See all articles.</a>
        </Empty>
      </>
    );
  return <Article key={id} article={article} pin={pin} />;
}

function Article({ article, pin }: { readonly article: ArticleRecord; readonly pin: Pin | null }) {
  const story = useStory();
  const highlights = useMemo(() => highlightsOf(story, article), [story, article]);
  const [layers, setLayers] = useState<ReadonlySet<Layer>>(new Set(FIRST_LAYERS));
  const [chosen, setChosen] = useState<string | null>(null);
  // An address that points at an entry shows that entry, even where its layer is switched off.
  const pointed = useMemo(
    () =>
      pin === null
        ? null
        : (highlights.find((one) => one.start === pin.start && one.end === pin.end && one.in === pin.in)?.key ?? null),
    [highlights, pin],
  );
  const selected = chosen ?? pointed;
  const shown = useMemo(
    () => highlights.filter((one) => layers.has(one.layer) || one.key === selected),
    [highlights, layers, selected],
  );
  const counts = useMemo(() => {
    const keys = new Map(LAYERS.map((layer) => [layer, new Set<string>()]));
    for (const one of highlights) keys.get(one.layer)?.add(one.key);
    return new Map([...keys].map(([layer, set]) => [layer, set.size]));
  }, [highlights]);
  const toggle = (layer: Layer): void =>
    setLayers(new Set(layers.has(layer) ? [...layers].filter((one) => one !== layer) : [...layers, layer]));
  return (
    <article class="article">
      <ArticleHead article={article} highlights={shown} pin={pin} selected={selected} choose={setChosen} />
      <LayerSwitches layers={layers} counts={counts} toggle={toggle} />
      <ArticleText article={article} highlights={shown} pin={pin} selected={selected} choose={setChosen} />
    </article>
  );
}
