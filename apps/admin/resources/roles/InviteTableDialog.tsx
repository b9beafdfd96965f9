import { Button } from '@mui/material';
import { useRef, useState } from 'react';
import { useNotify, useRefresh, useTranslate } from 'react-admin';
import { commitInvitationsRoute, previewInvitationsRoute } from '#contract/routes';
import { type AnswerFrom, sendFile, useDeed } from '#web/api-client';
import { Icon } from '#web/staff-ui';
import { ReasonedDialog } from '../../layout/ReasonedDialog.tsx';

type Preview = AnswerFrom<typeof previewInvitationsRoute>;

const SAMPLE = [
  '役割,団体コード,氏名,カナ,メール,部署,開始日,終了日',
  '取りまとめ担当,011002,見本 花子,ミホン ハナコ,hanako@example.jp,総務課,2026-04-01,2027-03-31',
].join('\r\n');

/** Many people from a list: each row is checked and shown before anybody is invited, and all are or nobody is. */
export function InviteTableDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  const picker = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const checking = useDeed(async (key, chosen: File) => {
    setPreview(await sendFile(previewInvitationsRoute, { file: chosen, key }));
  });
  const inviting = useDeed(async (key) => {
    if (!file) return;
    const { invited } = await sendFile(commitInvitationsRoute, { file, key });
    notify('roleHolders.invitedMany', { type: 'success', messageArgs: { smart_count: invited } });
    refresh();
    onClose();
  });
  const choose = (chosen: File | undefined) => {
    setFile(chosen ?? null);
    setPreview(null);
    if (chosen) void checking.run(chosen);
  };
  return (
    <ReasonedDialog
      title={translate('roleHolders.inviteTable')}
      submit={translate('roleHolders.inviteAll', { smart_count: preview?.rows.length ?? 0 })}
      isReady={preview !== null && preview.wrong === 0 && preview.rows.length > 0}
      isBusy={inviting.isBusy || checking.isBusy}
      fault={inviting.fault ?? checking.fault}
      onClose={onClose}
      onSubmit={() => void inviting.run()}
    >
      <p>{translate('roleHolders.tableLead')}</p>
      <div className="row wrap">
        <input
          ref={picker}
          className="sr-only"
          type="file"
          tabIndex={-1}
          aria-label={translate('roleHolders.chooseFile')}
          accept=".csv,.tsv,.txt,.xlsx"
          onChange={(event) => choose(event.target.files?.[0])}
        />
        <Button variant="outlined" startIcon={<Icon name="upload" />} onClick={() => picker.current?.click()}>
          {file?.name ?? translate('roleHolders.chooseFile')}
        </Button>
        <Button
          variant="text"
          component="a"
          download="invitations.csv"
          href={`data:text/csv;charset=utf-8,%EF%BB%BF${encodeURIComponent(SAMPLE)}`}
        >
          {translate('roleHolders.sample')}
        </Button>
      </div>
      {preview && <Rows preview={preview} />}
    </ReasonedDialog>
  );
}

function Rows({ preview }: { preview: Preview }) {
  const translate = useTranslate();
  const counts = { total: preview.rows.length, wrong: preview.wrong, encoding: preview.encoding };
  return (
    <section aria-labelledby="invitation-rows">
      <h3 id="invitation-rows" role="status">
        {translate(preview.wrong ? 'roleHolders.rowsWrong' : 'roleHolders.rowsRight', counts)}
      </h3>
      <ol className="stack">
        {preview.rows.map(({ line, cells, organizationName, errors }) => (
          <li key={line} className="stack">
            <b>{translate('roleHolders.line', { line })}</b>
            <p className="muted">{[organizationName, ...cells].filter(Boolean).join('　')}</p>
            {errors.length > 0 && (
              <div className="note bad">
                <Icon name="alert" />
                <div>
                  {errors.map((error) => (
                    <p key={error}>{error}</p>
                  ))}
                </div>
              </div>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
