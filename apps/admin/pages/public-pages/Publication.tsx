import { Button } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { publishPublicPageRoute, type viewPublicPageRoute, withdrawPublicPageRoute } from '#contract/routes';
import { type AnswerFrom, call, useDeed } from '#web/api-client';
import { Icon } from '#web/staff-ui';

type Page = AnswerFrom<typeof viewPublicPageRoute>;

/** Publishes what is saved, or takes it from the public; both languages can be looked at before. */
export function Publication({ page, onChanged }: { readonly page: Page; readonly onChanged: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { kind, version, state, publishedAt } = page;
  const params = { programId: page.program.id, pageKind: kind };
  const publishing = useDeed(async (key) => {
    await call(publishPublicPageRoute, { params, input: { version }, key });
    notify('publicPages.published', { type: 'success' });
    onChanged();
  });
  const withdrawing = useDeed(async (key) => {
    await call(withdrawPublicPageRoute, { params, key });
    notify('publicPages.withdrawn', { type: 'success' });
    onChanged();
  });
  const fault = publishing.fault ?? withdrawing.fault;
  const draft = (language: 'ja' | 'en') =>
    `/api/programs/${params.programId}/public-pages/${kind}/preview.html?language=${language}`;
  return (
    <div className="stack">
      <p className="muted">{translate('publicPages.previewLead')}</p>
      <div className="public-ways">
        <a href={draft('ja')} target="_blank" rel="noreferrer">
          {translate('publicPages.draftJa')}
        </a>
        <a href={draft('en')} target="_blank" rel="noreferrer">
          {translate('publicPages.draftEn')}
        </a>
        {state !== 'public' && (
          <Button variant="contained" disabled={publishing.isBusy} onClick={() => void publishing.run()}>
            {translate('publicPages.publish')}
          </Button>
        )}
        {publishedAt && (
          <Button variant="outlined" disabled={withdrawing.isBusy} onClick={() => void withdrawing.run()}>
            {translate('publicPages.withdraw')}
          </Button>
        )}
      </div>
      {fault && (
        <p className="note bad" role="alert">
          <Icon name="alert" />
          <span>{fault.message}</span>
        </p>
      )}
    </div>
  );
}
