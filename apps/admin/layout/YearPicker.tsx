import { Button, ListItemIcon, Menu, MenuItem } from '@mui/material';
import { useTranslate } from 'react-admin';
import { fiscalYearText, Icon } from '#web/staff-ui';
import { useFiscalYear } from '../providers/use-fiscal-year.ts';
import { useMenu } from './use-menu.ts';

/** Next year (being prepared), this one, and three past ones. */
export function YearPicker() {
  const translate = useTranslate();
  const { fiscalYear, now, choose } = useFiscalYear();
  const menu = useMenu();
  return (
    <>
      <Button className="picker" onClick={menu.show} aria-haspopup="true" aria-expanded={menu.isOpen}>
        <span className="sr-only">{translate('layout.switchYear')}</span>
        <span>{fiscalYearText(fiscalYear)}</span>
        <Icon name="chevron-down" size={16} />
      </Button>
      <Menu anchorEl={menu.anchor} open={menu.isOpen} onClose={menu.hide}>
        {[now + 1, now, now - 1, now - 2, now - 3].map((year) => (
          <MenuItem
            key={year}
            selected={year === fiscalYear}
            onClick={() => {
              choose(year === now ? null : year);
              menu.hide();
            }}
          >
            <ListItemIcon>{year === fiscalYear && <Icon name="check" />}</ListItemIcon>
            <span>
              {fiscalYearText(year)}
              <span className="muted beside">{`${year}/4–${year + 1}/3`}</span>
            </span>
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
