import { Button } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { listUnknownResultsRoute, settleUnknownResultRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer, useDeed } from '#web/api-client';
import { Icon, instantText, Page } from '#web/staff-ui';

type Unknown = AnswerFrom<typeof listUnknownResultsRoute>['items'][number];

/** Mails of which nobody knows whether they left: nothing resends itself, a person decides. */
export default function UnknownResultsPage() {
  const translate = useTranslate();
  const { answer, fault, again } = useAnswer(() => call(listUnknownResultsRoute), []);
  return (
    <Page
      title={translate('unknownResults.title')}
      lead={translate('unknownResults.lead')}
      width="wide"
      actions={
        <Button variant="outlined" startIcon={<Icon name="history" />} onClick={again}>
          {translate('unknownResults.again')}
        </Button>
      }
    >
      {fault && (
        <p role="alert" className="note bad">
          {fault.message}
        </p>
      )}
      {answer?.items.length === 0 && <p className="muted">{translate('unknownResults.none')}</p>}
      <ul className="stack">
        {answer?.items.map((unknown) => (
          <UnknownRow key={unknown.eventId + unknown.reaction} {...{ unknown, again }} />
        ))}
      </ul>
    </Page>
  );
}

function UnknownRow({ unknown, again }: { readonly unknown: Unknown; readonly again: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const { eventId, reaction, about, recipient, organizationName, occurredAt } = unknown;
  const settling = useDeed(async (key, decision: 'send-again' | 'count-as-sent') => {
    await call(settleUnknownResultRoute, { params: { eventId }, input: { reaction, decision }, key });
    notify(`unknownResults.done.${decision}`, { type: 'success' });
    again();
  });
  return (
    <li className="box">
      <div className="body stack">
        <p>
          <b>{translate(`unknownResults.about.${about}`, { _: about })}</b>　{recipient ?? '—'}
        </p>
        <p className="muted">
          {organizationName}　{instantText(occurredAt)}
        </p>
        <div className="row wrap">
          <Button
            variant="outlined"
            size="small"
            disabled={settling.isBusy}
            onClick={() => void settling.run('send-again')}
          >
            {translate('unknownResults.sendAgain')}
          </Button>
          <Button
            variant="text"
            size="small"
            disabled={settling.isBusy}
            onClick={() => void settling.run('count-as-sent')}
          >
            {translate('unknownResults.countAsSent')}
          </Button>
        </div>
        {settling.fault && <p role="alert">{settling.fault.message}</p>}
      </div>
    </li>
  );
}
