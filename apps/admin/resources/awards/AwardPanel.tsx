import { Button, IconButton, Tooltip } from '@mui/material';
import { useState } from 'react';
import { useGetOne, useListContext, useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { printCertificatesRoute, viewHistoryRoute } from '#contract/routes';
import { call, download, useAnswer, useDeed } from '#web/api-client';
import { Icon, type IconName, Timeline } from '#web/staff-ui';
import { useAbility } from '../../providers/use-abilities.ts';
import { AwardFacts } from './AwardFacts.tsx';
import { type AwardDetail, type AwardRow, AwardStatus } from './AwardStatus.tsx';
import { ReissueDialog } from './ReissueDialog.tsx';
import { RevokeDialog } from './RevokeDialog.tsx';

/** One award beside its list: what it says, what may be done to it, what happened to it. */
export function AwardPanel({ id }: { id: string }) {
  const translate = useTranslate();
  const { data: award } = useGetOne<AwardDetail>('awards', { id });
  if (!award) return <div className="panel-body">{translate('awards.loading')}</div>;
  return (
    <>
      <Steps id={id} />
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
          <Deeds award={award} />
        </header>
        <AwardFacts award={award} />
        <History id={id} key={`${id}${award.status}`} />
      </div>
    </>
  );
}

function Steps({ id }: { id: string }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { data: list = [] } = useListContext<AwardRow>();
  const at = list.findIndex((row) => row.id === id);
  const step = (label: string, icon: IconName, to: AwardRow | undefined) => (
    <Tooltip title={label}>
      <span>
        <IconButton size="small" aria-label={label} disabled={!to} onClick={() => to && navigate(`/awards/${to.id}`)}>
          <Icon name={icon} />
        </IconButton>
      </span>
    </Tooltip>
  );
  return (
    <div className="panel-head">
      <span className="faint grow">
        {at >= 0 ? translate('ui.placeInList', { place: at + 1, total: list.length }) : translate('awards.record')}
      </span>
      {step(translate('ui.previous'), 'chevron-up', at > 0 ? list[at - 1] : undefined)}
      {step(translate('ui.next'), 'chevron-down', at >= 0 ? list[at + 1] : undefined)}
      <Tooltip title={translate('ui.close')}>
        <IconButton size="small" aria-label={translate('ui.close')} onClick={() => navigate('/awards')}>
          <Icon name="close" />
        </IconButton>
      </Tooltip>
    </div>
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
  const maySee = useAbility('history.view');
  const { answer } = useAnswer(
    () => (maySee ? call(viewHistoryRoute, { params: { about: 'award', id } }) : Promise.resolve({ items: [] })),
    [id, maySee],
  );
  if (!maySee || !answer) return null;
  const entries = answer.items.map(({ id: entryId, kind, occurredAt, actorName, isBySystem, reason, changes }) => ({
    id: entryId,
    what: translate(`awards.events.${kind}`, { _: kind }),
    at: occurredAt,
    by: isBySystem ? translate('ui.system') : (actorName ?? ''),
    reason,
    changes: changes.map(({ field, before, after, isErased }) => ({
      field: translate(`awards.fields.${field}`, { _: field }),
      before: isErased ? translate('ui.erased') : before,
      after: isErased ? translate('ui.erased') : after,
    })),
  }));
  return (
    <section aria-labelledby="award-history">
      <h3 id="award-history">{translate('awards.history')}</h3>
      <Timeline entries={entries} />
    </section>
  );
}
