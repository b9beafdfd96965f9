import { Button } from '@mui/material';
import { useState } from 'react';
import { useGetOne, useNotify, useTranslate } from 'react-admin';
import { printCertificatesRoute } from '#contract/routes';
import { download, useDeed } from '#web/api-client';
import { Icon } from '#web/staff-ui';
import { RecordSteps } from '../../layout/RecordSteps.tsx';
import { RecordHistory } from '../../parts/RecordHistory.tsx';
import { useAbility } from '../../providers/use-abilities.ts';
import { AwardFacts } from './AwardFacts.tsx';
import { type AwardDetail, AwardStatus } from './AwardStatus.tsx';
import { ReissueDialog } from './ReissueDialog.tsx';
import { RevokeDialog } from './RevokeDialog.tsx';

/** One award beside its list: what it says, what may be done to it, what happened to it. */
export function AwardPanel({ id }: { id: string }) {
  const translate = useTranslate();
  const { data: award } = useGetOne<AwardDetail>('awards', { id });
  if (!award) return <div className="panel-body">{translate('awards.loading')}</div>;
  return (
    <>
      <RecordSteps id={id} at="/awards" label={translate('awards.record')} />
      <div className="panel-body">
        <header className="stack">
          <div>
            <h2>{award.learnerName}</h2>
            <p className="muted">
              {award.organizationName}　{award.department}
            </p>
          </div>
          <div className="row wrap">
            <AwardStatus status={award.status} />
            <span className="muted">
              {translate(`awards.kind.${award.kind}`)} {award.number}
            </span>
          </div>
          <Unprintable award={award} />
          <Doubted award={award} />
          <Deeds award={award} />
        </header>
        <AwardFacts award={award} />
        <History id={id} key={`${id}${award.status}`} />
      </div>
    </>
  );
}

function Unprintable({ award }: { award: AwardDetail }) {
  const translate = useTranslate();
  if (award.status !== 'active' || !award.unprintable) return null;
  return (
    <div className="note warn" role="note">
      <Icon name="alert" />
      <div>
        <b>{translate('awards.unprintable', { characters: award.unprintable })}</b>
        <p>{translate(award.abilities.reissue ? 'awards.unprintableWhy' : 'awards.unprintableWait')}</p>
      </div>
    </div>
  );
}

function Doubted({ award }: { award: AwardDetail }) {
  const translate = useTranslate();
  if (!award.isDoubted) return null;
  return (
    <div className="note warn" role="note">
      <Icon name="alert" />
      <div>
        <b>{translate('awards.doubted')}</b>
        <p>{translate(award.abilities.revoke ? 'awards.doubtedWhy' : 'awards.doubtedWait')}</p>
      </div>
    </div>
  );
}

function Deeds({ award }: { award: AwardDetail }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [dialog, setDialog] = useState<'revoke' | 'reissue' | null>(null);
  const printing = useDeed(() =>
    download(printCertificatesRoute, { input: { awardId: award.id } }).catch((fault: Error) =>
      notify(fault.message, { type: 'error' }),
    ),
  );
  return (
    <div className="row wrap">
      {award.abilities.print && !award.unprintable && (
        <Button
          variant="contained"
          size="small"
          startIcon={<Icon name="download" size={16} />}
          disabled={printing.isBusy}
          onClick={() => void printing.run()}
        >
          {translate('awards.pdf')}
        </Button>
      )}
      {award.abilities.reissue && (
        <Button variant="outlined" size="small" onClick={() => setDialog('reissue')}>
          {translate('awards.reissue')}
        </Button>
      )}
      {award.abilities.revoke && (
        <Button variant="text" size="small" color="error" onClick={() => setDialog('revoke')}>
          {translate('awards.revoke')}
        </Button>
      )}
      {dialog === 'revoke' && (
        <RevokeDialog award={award} onClose={() => setDialog(null)} onReissue={() => setDialog('reissue')} />
      )}
      {dialog === 'reissue' && <ReissueDialog award={award} onClose={() => setDialog(null)} />}
    </div>
  );
}

function History({ id }: { id: string }) {
  const translate = useTranslate();
  if (!useAbility('history.view')) return null;
  return (
    <section aria-labelledby="award-history">
      <h3 id="award-history">{translate('awards.history')}</h3>
      <RecordHistory about="award" id={id} />
    </section>
  );
}
