import { IconButton, Tooltip } from '@mui/material';
import { type RaRecord, useListContext, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { Icon, type IconName } from '#web/staff-ui';

/** The head of a side panel: where in the list the record stands, the one before, the one after, and the way out. */
export function RecordSteps({ id, at: address, label }: { id: string; at: string; label: string }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { data: list = [] } = useListContext<RaRecord>();
  const place = list.findIndex((row) => row.id === id);
  const step = (words: string, icon: IconName, to: RaRecord | undefined) => (
    <Tooltip title={words}>
      <span>
        <IconButton
          size="small"
          aria-label={words}
          disabled={!to}
          onClick={() => to && navigate(`${address}/${to.id}`)}
        >
          <Icon name={icon} />
        </IconButton>
      </span>
    </Tooltip>
  );
  return (
    <div className="panel-head">
      <span className="faint grow">
        {place >= 0 ? translate('ui.placeInList', { place: place + 1, total: list.length }) : label}
      </span>
      {step(translate('ui.previous'), 'chevron-up', place > 0 ? list[place - 1] : undefined)}
      {step(translate('ui.next'), 'chevron-down', place >= 0 ? list[place + 1] : undefined)}
      <Tooltip title={translate('ui.close')}>
        <IconButton size="small" aria-label={translate('ui.close')} onClick={() => navigate(address)}>
          <Icon name="close" />
        </IconButton>
      </Tooltip>
    </div>
  );
}
