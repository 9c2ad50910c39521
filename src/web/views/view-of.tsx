import { Empty } from '../parts/empty.tsx';
import { hrefOf, type Route } from '../route.ts';
import { ArticleView } from './article-view.tsx';
import { ArticlesView } from './articles-view.tsx';
import { CompareView } from './compare-view.tsx';
import { FiguresView } from './figures-view.tsx';
import { PromisesView } from './promises-view.tsx';
import { QuoteView } from './quote-view.tsx';
import { RecordView } from './record-view.tsx';
import { SaidView } from './said-view.tsx';
import { SearchView } from './search-view.tsx';
import { SourcesView } from './sources-view.tsx';
import { TimelineView } from './timeline-view.tsx';

export function ViewOf({ route }: { readonly route: Route }) {
  switch (route.view) {
    case 'record':
      return <RecordView finding={route.finding} />;
    case 'timeline':
      return <TimelineView day={route.day} />;
    case 'figures':
      return <FiguresView series={route.series} />;
    case 'said':
      return <SaidView speaker={route.speaker} />;
    case 'quote':
      return <QuoteView group={route.group} />;
    case 'promises':
      return <PromisesView thread={route.thread} />;
    case 'sources':
      return <SourcesView />;
    case 'compare':
      return <CompareView a={route.a} b={route.b} />;
    case 'articles':
      return <ArticlesView />;
    case 'article':
      return <ArticleView id={route.article} pin={route.pin} />;
    case 'search':
      return <SearchView query={route.query} />;
    case 'unknown':
      return (
        <>
          <h1 tabIndex={-1}>No such page</h1>
          <Empty>
            The record has no view of that address.{' '}
            <a href={hrefOf({ view: 'record', finding: null })}>See what the record says.</a>
          </Empty>
        </>
      );
  }
}
