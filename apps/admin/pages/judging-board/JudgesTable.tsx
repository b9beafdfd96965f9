import { useTranslate } from 'react-admin';
import { Section } from '#web/staff-ui';
import { type JudgingBoard, written } from './board.ts';

const COUNTS = ['given', 'missing', 'conflicts', 'compared'] as const;
const signed = (value: number | null): string => `${value !== null && value > 0 ? '+' : ''}${written(value)}`;

/** How far each judge is, and how severe beside the others on the same presentations. */
export function JudgesTable({ board: { judges } }: { readonly board: JudgingBoard }) {
  const translate = useTranslate();
  return (
    <Section id="judges" title={translate('judgingBoard.judges.title')}>
      <p className="muted">{translate('judgingBoard.judges.lead')}</p>
      <div className="scroll-x" role="region" aria-labelledby="judges" tabIndex={0}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{translate('judgingBoard.judges.name')}</th>
              {COUNTS.map((name) => (
                <th key={name} scope="col" className="num">
                  {translate(`judgingBoard.judges.${name}`)}
                </th>
              ))}
              <th scope="col" className="num">
                {translate('judgingBoard.judges.difference')}
              </th>
            </tr>
          </thead>
          <tbody>
            {judges.map((judge) => (
              <tr key={judge.judgeId}>
                <th scope="row">{judge.name}</th>
                {COUNTS.map((name) => (
                  <td key={name} className="num">
                    {judge[name]}
                  </td>
                ))}
                <td className="num">{signed(judge.difference)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
