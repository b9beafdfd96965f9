import { useLocaleState, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Section } from '#web/staff-ui';
import type { CohortDecisions } from './board.ts';

type Track = CohortDecisions['tracks'][number];
type Figure = Exclude<keyof Track, 'trackId' | 'name'>;

const BEFORE: readonly Figure[] = ['places', 'submitted', 'accepted', 'reserve', 'rejected', 'undecided'];
const AFTER: readonly Figure[] = [
  'places',
  'taken',
  'offered',
  'declined',
  'lapsed',
  'givenUp',
  'movedUp',
  'reserve',
  'rejected',
];

/** The figures of every track, with what they come to; after publication what became of the places. */
export function TrackTotals({ decisions: { tracks, isOut } }: { decisions: CohortDecisions }) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const language = locale === 'en' ? 'en' : 'ja';
  const figures = isOut ? AFTER : BEFORE;
  const sum = (figure: Figure) => tracks.reduce((all, track) => all + track[figure], 0);
  return (
    <Section id="totals" title={translate(isOut ? 'decisions.answers' : 'decisions.totals')}>
      <div className="scroll-x" role="region" aria-labelledby="totals" tabIndex={0}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{translate('decisions.track')}</th>
              {figures.map((figure) => (
                <th key={figure} scope="col" className="num">
                  {translate(`decisions.figures.${figure}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tracks.map((track) => (
              <tr key={track.trackId}>
                <th scope="row">
                  <Link to={`/decisions/tracks/${track.trackId}`}>{track.name[language]}</Link>
                </th>
                {figures.map((figure) => (
                  <td key={figure} className="num">
                    {track[figure]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{translate('decisions.all')}</th>
              {figures.map((figure) => (
                <td key={figure} className="num">
                  <b>{sum(figure)}</b>
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </Section>
  );
}
