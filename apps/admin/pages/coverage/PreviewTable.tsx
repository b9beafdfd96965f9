import { useTranslate } from 'react-admin';
import type { previewPastCompletionsRoute } from '#contract/routes';
import type { AnswerFrom } from '#web/api-client';
import { Chip, fiscalYearText } from '#web/staff-ui';

export type Preview = AnswerFrom<typeof previewPastCompletionsRoute>;
type Row = Preview['rows'][number];
const columns = ['line', 'organization', 'course', 'year', 'people', 'result'] as const;
const glyphs = { added: 'circle', changed: 'half', same: 'dash', wrong: 'alert' } as const;

/** What each row of the file would do, or what is wrong with it. */
export function PreviewTable({ preview }: { preview: Preview }) {
  const translate = useTranslate();
  return (
    <div className="scroll-x" role="region" aria-label={translate('coverage.past.check')} tabIndex={0}>
      <table className="plain file-check">
        <caption className="sr-only">{translate('coverage.past.check')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {translate(`coverage.past.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.rows.map((row) => (
            <PreviewRow key={row.line} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PreviewRow({ row }: { row: Row }) {
  const translate = useTranslate();
  const { line, organizationCode, organization, course, fiscalYear, persons, state, before } = row;
  return (
    <tr>
      <th scope="row">{line}</th>
      <td>
        {organization ?? organizationCode}
        <Note row={row} />
      </td>
      <td>{course}</td>
      <td>{fiscalYear === null ? '—' : fiscalYearText(fiscalYear)}</td>
      <td>{before === null ? persons : translate('coverage.past.before', { before, persons })}</td>
      <td>
        <Chip glyph={glyphs[state]} tone={state === 'wrong' ? 'bad' : 'plain'}>
          {translate(`coverage.past.state.${state}`)}
        </Chip>
        {row.errors.map((sentence) => (
          <p key={sentence} className="row-faults">
            {sentence}
          </p>
        ))}
      </td>
    </tr>
  );
}

function Note({ row: { organizationCode, lost, formerly } }: { row: Row }) {
  const translate = useTranslate();
  const notes = [
    lost === 'leading-zero' && translate('coverage.past.leadingZero', { code: organizationCode }),
    lost === 'check-digit' && translate('coverage.past.checkDigit', { code: organizationCode }),
    formerly && translate('coverage.past.formerly', { name: formerly }),
  ].filter(Boolean);
  return notes.length ? <span className="muted"> {notes.join('。')}</span> : null;
}
