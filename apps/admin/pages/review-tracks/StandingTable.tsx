import { useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Chip, type GlyphName, Section, type Tone } from '#web/staff-ui';
import type { TrackFigures } from './figures.ts';

type Standing = TrackFigures['standings'][number];

const glyphs: Record<Standing['state'], readonly [GlyphName, Tone]> = {
  'not-started': ['empty', 'normal'],
  'in-progress': ['half', 'normal'],
  positive: ['circle', 'normal'],
  conflicting: ['alert', 'bad'],
  negative: ['cross', 'normal'],
  mixed: ['triangle', 'warn'],
};
const NUMBERS = ['mean', 'median', 'deviation', 'spread'] as const;
const written = (value: number | undefined): string => value?.toFixed(2) ?? '—';

/** Where each application stands, the best first. */
export function StandingTable({ figures }: { figures: TrackFigures }) {
  const { standings, criteria, places } = figures;
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return (
    <Section id="standings" title={translate('reviewTracks.standings', { count: standings.length, places })}>
      <p className="muted">{translate('reviewTracks.statesAre')}</p>
      <div className="scroll-x" role="region" aria-labelledby="standings" tabIndex={0}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col" className="num">
                {translate('reviewTracks.place')}
              </th>
              <th scope="col">{translate('reviewTracks.code')}</th>
              <th scope="col">{translate('reviewTracks.state')}</th>
              <th scope="col" className="num">
                {translate('reviewTracks.reviews')}
              </th>
              {NUMBERS.map((name) => (
                <th key={name} scope="col" className="num">
                  {translate(`reviewTracks.${name}`)}
                </th>
              ))}
              {criteria.map(({ criterionId, name }) => (
                <th key={criterionId} scope="col" className="num">
                  {name[locale === 'en' ? 'en' : 'ja']}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {standings.map((standing) => (
              <StandingRow key={standing.applicationId} standing={standing} figures={figures} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function StandingRow({ standing, figures }: { standing: Standing; figures: TrackFigures }) {
  const translate = useTranslate();
  const { criteria, trackId, by } = figures;
  const { place, code, state, totals, awaited, abstained, withdrawn, byCriterion } = standing;
  const [glyph, tone] = glyphs[state];
  const left = (
    [
      ['awaited', awaited],
      ['abstained', abstained],
      ['withdrawn', withdrawn],
    ] as const
  ).filter(([, count]) => count > 0);
  return (
    <tr>
      <td className="num">{place ?? '—'}</td>
      <th scope="row">
        {translate('review.application', { code: '' })}
        <Link
          to={`/review-tracks/${trackId}/applications/${standing.applicationId}?by=${by}`}
          aria-label={translate('reviewTracks.read.open', { code })}
        >
          {code}
        </Link>
      </th>
      <td>
        <Chip glyph={glyph} tone={tone}>
          {translate(`reviewTracks.states.${state}`)}
        </Chip>
      </td>
      <td className="num">
        {totals?.count ?? 0}
        {left.map(([name, count]) => (
          <span key={name} className="muted beside">
            {translate(`review.state.${name}`)} {count}
          </span>
        ))}
      </td>
      {NUMBERS.map((name) => (
        <td key={name} className="num">
          {written(totals?.[name])}
        </td>
      ))}
      {criteria.map(({ criterionId }) => (
        <td key={criterionId} className="num">
          {written(byCriterion.find((one) => one.criterionId === criterionId)?.mean)}
        </td>
      ))}
    </tr>
  );
}
