import { Button } from '@mui/material';
import { Fragment } from 'react';
import { useTranslate } from 'react-admin';
import { confirmStaffImportRoute } from '#contract/routes';
import { call, Refused, useDeed } from '#web/api-client';
import { Icon } from '#web/staff-ui';
import { Outdated } from './Outdated.tsx';
import type { StepProps } from './use-staff-import.ts';

/** What will happen, in numbers, before the button that does it. */
export function Register({ staffImport, again, onBack }: StepProps & { readonly onBack: () => void }) {
  const translate = useTranslate();
  const { id, counts, offering, version } = staffImport;
  const confirming = useDeed(async (key) => {
    await call(confirmStaffImportRoute, { params: { importId: id }, input: { version }, key });
    onBack();
    again();
  });
  if (confirming.fault instanceof Refused && confirming.fault.code === 'members-changed-since-check') {
    return <Outdated {...{ staffImport, again }} />;
  }
  const figures = [
    ['new', counts.new],
    ['changed', counts.changed],
    ['same', counts.same],
    ['leftOut', counts.leftOut],
  ] as const;
  return (
    <div className="stack l">
      <h2>{translate('staffImport.register.title')}</h2>
      <dl className="facts big">
        {figures.map(([name, count]) => (
          <Fragment key={name}>
            <dt>{translate(`staffImport.register.${name}`)}</dt>
            <dd>
              <b>{translate('staffImport.people', { count })}</b>
            </dd>
          </Fragment>
        ))}
        <dt>{translate('staffImport.register.offering')}</dt>
        <dd>
          {offering ? (
            <>
              <b>{offering.name}</b>
              <span className="muted beside">
                {translate('staffImport.register.toEnroll', {
                  count: counts.toEnroll,
                  already: counts.enrolledAlready,
                })}
              </span>
            </>
          ) : (
            translate('staffImport.offering.none')
          )}
        </dd>
      </dl>
      <p className="note">
        <Icon name="mail" />
        <span>{translate('staffImport.register.nothingSent', { count: counts.withoutMail })}</span>
      </p>
      {confirming.fault && <p role="alert">{confirming.fault.message}</p>}
      <div className="wizard-foot">
        <Button variant="outlined" startIcon={<Icon name="chevron-left" />} onClick={onBack}>
          {translate('staffImport.register.back')}
        </Button>
        <Button variant="contained" size="large" disabled={confirming.isBusy} onClick={() => void confirming.run()}>
          {translate('staffImport.register.go', { count: counts.new + counts.changed + counts.same })}
        </Button>
      </div>
    </div>
  );
}
