import { useTranslate } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import { listStaffImportsRoute, readStaffListRoute } from '#contract/routes';
import { call, sendFile, useAnswer, useDeed } from '#web/api-client';
import { Icon, instantText, Page, Section } from '#web/staff-ui';
import { useMe } from '../../providers/use-me.ts';
import { ChooseFile } from './ChooseFile.tsx';
import { Preparing } from './Preparing.tsx';
import { Scrolled } from './Scrolled.tsx';
import { Steps } from './Steps.tsx';

/** The first step: a file or a paste from Excel; below it the lists brought in lately. */
export default function StaffImportsPage() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const me = useMe();
  const reading = useDeed(async (key, file: File) => {
    const { id } = await sendFile(readStaffListRoute, { file, key });
    navigate(`/staff-imports/${id}`);
  });
  return (
    <Page title={translate('staffImport.title')} lead={me?.organization?.organizationName} width="wide">
      <Steps at={0} />
      <div className="two">
        <div className="stack l">
          <ChooseFile isBusy={reading.isBusy} onFile={(file) => void reading.run(file)} />
          {reading.fault && (
            <p role="alert" className="note bad">
              <Icon name="alert" />
              <span>{reading.fault.message}</span>
            </p>
          )}
        </div>
        <Preparing />
      </div>
      <Recent />
    </Page>
  );
}

function Recent() {
  const translate = useTranslate();
  const { answer } = useAnswer(() => call(listStaffImportsRoute, { input: { perPage: 10 } }), []);
  if (!answer?.items.length) return null;
  return (
    <Section id="recent-imports" title={translate('staffImport.recent')}>
      <Scrolled label={translate('staffImport.recent')}>
        <table className="plain">
          <thead>
            <tr>
              {['file', 'people', 'state', 'by', 'at'].map((name) => (
                <th key={name} scope="col">
                  {translate(`staffImport.recentColumns.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {answer.items.map(({ id, fileName, rowCount, state, importedBy, readAt }) => (
              <tr key={id}>
                <th scope="row">
                  <Link to={`/staff-imports/${id}`}>{fileName}</Link>
                </th>
                <td className="num">{rowCount}</td>
                <td>{translate(`staffImport.states.${state}`)}</td>
                <td>{importedBy}</td>
                <td className="nowrap">{instantText(readAt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      <p className="faint">{translate('staffImport.recentKept')}</p>
    </Section>
  );
}
