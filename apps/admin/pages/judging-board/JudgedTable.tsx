import { useTranslate } from 'react-admin';
import { Section } from '#web/staff-ui';
import { type BoardLine, inOrder, type JudgingBoard, useLanguage, written } from './board.ts';

const NUMBERS = ['mean', 'median', 'deviation', 'spread'] as const;

/** Where each presentation stands, the best first; what judges gave and wrote opens below it. */
export function JudgedTable({ board }: { readonly board: JudgingBoard }) {
  const translate = useTranslate();
  const language = useLanguage();
  const { lines, criteria } = board;
  return (
    <Section id="judged" title={translate('judgingBoard.ranks', { count: lines.length })}>
      <p className="muted">{translate('judgingBoard.ranksAre')}</p>
      <div className="scroll-x" role="region" aria-labelledby="judged" tabIndex={0}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col" className="num">
                {translate('judgingBoard.place')}
              </th>
              <th scope="col">{translate('judgingBoard.presentation')}</th>
              <th scope="col" className="num">
                {translate('judgingBoard.count')}
              </th>
              {NUMBERS.map((name) => (
                <th key={name} scope="col" className="num">
                  {translate(`judgingBoard.${name}`)}
                </th>
              ))}
              {criteria.map(({ criterionId, name }) => (
                <th key={criterionId} scope="col" className="num">
                  {name[language]}
                </th>
              ))}
              <th scope="col">{translate('judgingBoard.missing')}</th>
            </tr>
          </thead>
          <tbody>
            {inOrder(lines).map((line) => (
              <JudgedRow key={line.slotId} line={line} criteria={criteria} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

interface RowProps {
  readonly line: BoardLine;
  readonly criteria: JudgingBoard['criteria'];
}

function JudgedRow({ line, criteria }: RowProps) {
  const translate = useTranslate();
  const language = useLanguage();
  const { place, title, trackName, kind, totals, byCriterion, missing } = line;
  return (
    <tr>
      <td className="num">{place ?? '—'}</td>
      <th scope="row" className="judged-name">
        <span>{title?.[language] ?? translate('judge.untitled')}</span>
        <span className="muted">
          {translate(`judge.kind.${kind}`)}　{trackName?.[language] ?? ''}
        </span>
        <Given line={line} criteria={criteria} />
      </th>
      <td className="num">{totals?.count ?? 0}</td>
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
      <td>{missing.join('、') || '—'}</td>
    </tr>
  );
}

/** Each judge's scores and words, and who is too close to judge. */
function Given({ line: { judgements, conflicts }, criteria }: RowProps) {
  const translate = useTranslate();
  const language = useLanguage();
  if (judgements.length + conflicts.length === 0) return null;
  const nameOf = (id: string) => criteria.find(({ criterionId }) => criterionId === id)?.name[language];
  return (
    <details className="judged-given">
      <summary>{translate('judgingBoard.given', { count: judgements.length })}</summary>
      <ul className="plain-list">
        {judgements.map(({ judgeName, total, scores, comment }) => (
          <li key={judgeName}>
            <b>{judgeName}</b> {written(total)}{' '}
            <span className="muted">
              {scores.map(({ criterionId, score }) => `${nameOf(criterionId)} ${score}`).join('　')}
            </span>
            {comment && <p className="judged-comment">{comment}</p>}
          </li>
        ))}
        {conflicts.map(({ judgeName, kind, source, reason, hasScored }) => (
          <li key={judgeName}>
            <b>{judgeName}</b> {translate('judgingBoard.conflict', { kind: translate(`judge.conflict.${kind}`) })}
            <span className="muted">（{translate(`judge.source.${source}`)}）</span> {reason}
            {hasScored && <span className="muted"> {translate('judgingBoard.countsNoMore')}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
