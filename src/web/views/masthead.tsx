import { useEffect, useRef, useState } from 'preact/hooks';
import { useStory } from '../parts/story-context.ts';
import { hrefOf, type Route } from '../route.ts';
import { applyTheme, storedTheme, THEMES, type Theme } from '../theme.ts';
import { SearchBox } from './search-box.tsx';
import { SECTIONS } from './sections.ts';

const THEME_LABELS: Readonly<Record<Theme, string>> = { auto: 'as the system', light: 'light', dark: 'dark' };

/** The story's name, the sections, the search. */
export function Masthead({ route, openHelp }: { readonly route: Route; readonly openHelp: () => void }) {
  const { record } = useStory();
  const [theme, setTheme] = useState<Theme>(storedTheme);
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone the sections stand in a row that scrolls: the one that is open has to be seen.
    const list = nav.current?.querySelector('ul');
    const here = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (list && here) list.scrollLeft = here.offsetLeft - list.clientWidth / 2 + here.clientWidth / 2;
  }, [route.view]);
  const turn = (): void => {
    const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
    applyTheme(next);
    setTheme(next);
  };
  return (
    <header class={route.view === 'record' ? 'masthead front' : 'masthead'}>
      <div class="ears">
        <p class="paper">On record</p>
        <SearchBox query={route.view === 'search' ? route.query : ''} />
        <p class="tools">
          <button type="button" class="plain" onClick={turn}>
            Colours: {THEME_LABELS[theme]}
          </button>
          <button type="button" class="plain" onClick={openHelp}>
            Help
          </button>
        </p>
      </div>
      <p class="title">
        <a href={hrefOf({ view: 'record', finding: null })}>
          <bdi>{record.title || 'Untitled record'}</bdi>
        </a>
      </p>
      <nav aria-label="Sections" ref={nav}>
        <ul>
          {SECTIONS.map((section) => {
            const here = section.views.includes(route.view);
            return (
              <li key={section.label}>
                <a href={hrefOf(section.route)} {...(here ? { 'aria-current': 'page' as const } : {})}>
                  {section.label}
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
    </header>
  );
}
