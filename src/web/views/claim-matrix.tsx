import { useState } from 'preact/hooks';
import { useStory } from '../parts/story-context.ts';
import { pinHref } from '../route.ts';
import type { Claim } from '../story/claims.ts';
import type { Outlet } from '../story/story.ts';

const COLUMNS = 10;
const ROWS = 14;
const KINDS: Readonly<Record<Claim['kind'], string>> = {
  figure: 'figure',
  words: 'words',
  promise: 'promise',
  event: 'event',
  fact: 'fact',
};

/** Claims down, outlets across: a full mark leads to the words, an open mark is a silence that a finding stands for. */
export function ClaimMatrix({ claims }: { readonly claims: readonly Claim[] }) {
  const story = useStory();
  const [wide, setWide] = useState(false);
  const [rows, setRows] = useState(ROWS);
  const outlets = wide ? story.outlets : story.outlets.slice(0, COLUMNS);
  return (
    <>
      <p class="legend-line">
        <Reported /> reports it, <Disputed /> reports it otherwise than others do, <Silent /> leaves it out,{' '}
        <span aria-hidden="true">·</span> says nothing of it, which need not mean anything
      </p>
      <div class="table-scroll" role="region" aria-label="Claims and outlets" tabIndex={0}>
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">Claim</th>
              {outlets.map((outlet) => (
                <th scope="col" key={outlet.key}>
                  <bdi>{outlet.name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {claims.slice(0, rows).map((claim) => (
              <tr key={claim.id}>
                <th scope="row">
                  <span class="kind">{KINDS[claim.kind]}</span>{' '}
                  {claim.href === null ? (
                    <ClaimWords claim={claim} />
                  ) : (
                    <a href={claim.href}>
                      <ClaimWords claim={claim} />
                    </a>
                  )}
                </th>
                {outlets.map((outlet) => (
                  <Cell key={outlet.key} claim={claim} outlet={outlet} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="more">
        {claims.length > rows && (
          <button type="button" onClick={() => setRows(rows + 40)}>
            Show more claims <span class="quiet">({claims.length - rows} left)</span>
          </button>
        )}
        {story.outlets.length > COLUMNS && (
          <button type="button" onClick={() => setWide(!wide)}>
            {wide ? 'Show fewer outlets' : `Show all ${story.outlets.length} outlets`}
          </button>
        )}
      </p>
    </>
  );
}

function ClaimWords({ claim }: { readonly claim: Claim }) {
  const text = claim.says.length > 110 ? `${claim.says.slice(0, 108)} …` : claim.says;
  return <bdi>{claim.quoted ? `“${text}”` : text}</bdi>;
}

function Cell({ claim, outlet }: { readonly claim: Claim; readonly outlet: Outlet }) {
  const [place] = claim.reported.get(outlet.key) ?? [];
  if (place)
    return (
      <td>
        {claim.disputed.has(outlet.key) ? (
          <a href={pinHref(place.article, place)} aria-label={`${outlet.name} reports it otherwise than others do`}>
            <Disputed />
          </a>
        ) : (
          <a href={pinHref(place.article, place)} aria-label={`${outlet.name} reports it`}>
            <Reported />
          </a>
        )}
      </td>
    );
  if (claim.missing.has(outlet.key))
    return (
      <td>
        <Silent />
        <span class="sr">{outlet.name} leaves it out</span>
      </td>
    );
  return (
    <td class="quiet">
      <span aria-hidden="true">·</span>
    </td>
  );
}

const Reported = () => (
  <svg class="cell" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
    <circle r="5" />
  </svg>
);

const Disputed = () => (
  <svg class="cell disputed" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
    <circle r="4.5" />
    <path d="M0 -4.5 A4.5 4.5 0 0 0 0 4.5 Z" />
  </svg>
);

const Silent = () => (
  <svg class="cell silent" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
    <circle r="4.5" />
  </svg>
);
