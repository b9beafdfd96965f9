import { useTranslate } from 'react-admin';
import { Icon } from '#web/staff-ui';
import { Scrolled } from './Scrolled.tsx';
import type { StaffImport } from './use-staff-import.ts';

/** How the file was read: its encoding and first rows, so that a wrong reading shows at once. */
export function FileFacts({ staffImport }: { readonly staffImport: StaffImport }) {
  const translate = useTranslate();
  const { fileName, encoding, rowCount, headings, sample } = staffImport;
  return (
    <div className="box" role="status">
      <header>
        <Icon name="check" />
        <b className="grow">{fileName}</b>
      </header>
      <div className="body">
        <dl className="facts">
          <dt>{translate('staffImport.file.encoding')}</dt>
          <dd>
            <b>{translate(`staffImport.encodings.${encoding}`, { _: encoding })}</b>
          </dd>
          <dt>{translate('staffImport.file.people')}</dt>
          <dd>{translate('staffImport.file.rows', { count: rowCount })}</dd>
        </dl>
        <p className="muted">{translate('staffImport.file.first')}</p>
        <Scrolled label={fileName}>
          <table className="plain">
            <thead>
              <tr>
                {headings.map((heading, column) => (
                  <th key={`${column}${heading}`} scope="col">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sample.map((cells) => (
                <tr key={cells.join('\t')}>
                  {headings.map((heading, column) => (
                    <td key={`${column}${heading}`} className="nowrap">
                      {cells[column] || <span className="faint">{translate('staffImport.match.empty')}</span>}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolled>
        <p className="faint">{translate('staffImport.file.garbled')}</p>
      </div>
    </div>
  );
}
