import type { Route, View } from '../route.ts';

/** The page's sections in the order of the masthead; their keys are 1 to 8. */
export const SECTIONS: readonly { readonly label: string; readonly route: Route; readonly views: readonly View[] }[] = [
  { label: 'The record', route: { view: 'record', finding: null }, views: ['record'] },
  { label: 'Timeline', route: { view: 'timeline', day: null }, views: ['timeline'] },
  { label: 'Figures', route: { view: 'figures', series: null }, views: ['figures'] },
  { label: 'Who said what', route: { view: 'said', speaker: null }, views: ['said', 'quote'] },
  { label: 'Promises', route: { view: 'promises', thread: null }, views: ['promises'] },
  { label: 'Sources', route: { view: 'sources' }, views: ['sources'] },
  { label: 'Compare', route: { view: 'compare', a: null, b: null }, views: ['compare'] },
  { label: 'Articles', route: { view: 'articles' }, views: ['articles', 'article'] },
];
