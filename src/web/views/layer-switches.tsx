import { LAYER_LABELS, LAYERS, type Layer } from '../text/layers.ts';

interface Props {
  readonly layers: ReadonlySet<Layer>;
  readonly counts: ReadonlyMap<Layer, number>;
  readonly toggle: (layer: Layer) => void;
}

/** What is drawn over the text; each switch wears the mark that it draws. */
export function LayerSwitches({ layers, counts, toggle }: Props) {
  return (
    <div class="layers" role="group" aria-label="What is marked in the text">
      {LAYERS.filter((layer) => (counts.get(layer) ?? 0) > 0).map((layer) => (
        <button type="button" key={layer} aria-pressed={layers.has(layer)} onClick={() => toggle(layer)}>
          <span class={layers.has(layer) ? `swatch ${layer}` : 'swatch'}>{LAYER_LABELS[layer]}</span>{' '}
          <span class="quiet">{counts.get(layer)}</span>
        </button>
      ))}
    </div>
  );
}
