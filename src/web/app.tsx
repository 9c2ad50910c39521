import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { StoryRecord } from '../model/record.ts';
import { commandOf, isTyping, step } from './keys.ts';
import { StoryProvider } from './parts/story-context.ts';
import { hrefOf, parseRoute, type Route } from './route.ts';
import { storyOf } from './story/story.ts';
import { Help } from './views/help.tsx';
import { Masthead } from './views/masthead.tsx';
import { SECTIONS } from './views/sections.ts';
import { ViewOf } from './views/view-of.tsx';

/** The whole page: masthead, the view that the address names, keys. */
export function App({ record }: { readonly record: StoryRecord }) {
  const story = useMemo(() => storyOf(record), [record]);
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  const [help, setHelp] = useState(false);
  const main = useRef<HTMLElement>(null);
  const place = placeOf(route);
  const first = useRef(true);

  useEffect(() => {
    const change = (): void => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', change);
    return () => removeEventListener('hashchange', change);
  }, []);

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const command = commandOf(event, isTyping(event.target));
      if (command === null) return;
      event.preventDefault();
      switch (command.command) {
        case 'search':
          return document.getElementById('search')?.focus();
        case 'help':
          return setHelp(true);
        case 'step':
          return step(command.by);
        case 'view': {
          const section = SECTIONS[command.index];
          if (section) location.hash = hrefOf(section.route);
        }
      }
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);

  useLayoutEffect(() => {
    const heading = main.current?.querySelector<HTMLElement>('h1');
    document.title = [heading?.textContent, record.title].filter(Boolean).join(' — ');
    if (first.current) {
      first.current = false;
      return;
    }
    // Words, a series or a day that the address points at take the place themselves; typing in the search keeps its focus.
    if (isTyping(document.activeElement) || pointsWithin(route)) return;
    scrollTo(0, 0);
    heading?.focus({ preventScroll: true });
  }, [place]);

  return (
    <StoryProvider value={story}>
      <a class="skip" href="#content" onClick={(event) => (event.preventDefault(), main.current?.focus())}>
        Skip to the content
      </a>
      <Masthead route={route} openHelp={() => setHelp(true)} />
      <main id="content" ref={main} tabIndex={-1} data-address={hrefOf(route)}>
        <ViewOf route={route} />
      </main>
      <footer class="colophon">
        Made by onrecord from the articles’ own words; nothing is generated.{' '}
        <span class="keys">
          Press <kbd>?</kbd> for keys.
        </span>
      </footer>
      {help && <Help close={() => setHelp(false)} />}
    </StoryProvider>
  );
}

/** What has to change for the page to count as another one. */
const placeOf = (route: Route): string => (route.view === 'search' ? 'search' : hrefOf(route));

const pointsWithin = (route: Route): boolean =>
  (route.view === 'article' && route.pin !== null) ||
  (route.view === 'record' && route.finding !== null) ||
  (route.view === 'figures' && route.series !== null) ||
  (route.view === 'promises' && route.thread !== null) ||
  (route.view === 'timeline' && route.day !== null);
