import { useListContext, useStore, useTranslate } from 'react-admin';
import { useState } from 'react';
import { Button, Menu, MenuItem } from '@mui/material';
import { CheckBoxOff, CheckBoxOn, Icon } from './Icon.tsx';

interface Props {
  columns: Record<string, string>;
  hidden: string[];
}

/** Show and hide columns by check box. Writes the same store key as react-admin's own ColumnsButton, which can be reordered only by dragging. */
export function ColumnsMenu({ columns, hidden }: Props) {
  const translate = useTranslate();
  const { resource } = useListContext();
  const [off, setOff] = useStore<string[]>(`${resource}.datatable`, hidden);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const toggle = (source: string) => setOff(off.includes(source) ? off.filter((s) => s !== source) : [...off, source]);
  return (
    <>
      <Button
        size="small"
        startIcon={<Icon name="columns" size={16} />}
        aria-haspopup="true"
        aria-expanded={!!anchor}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate('ui.columns')}
      </Button>
      <Menu anchorEl={anchor} open={!!anchor} onClose={() => setAnchor(null)}>
        {Object.entries(columns).map(([source, label]) => (
          <MenuItem
            key={source}
            dense
            role="menuitemcheckbox"
            aria-checked={!off.includes(source)}
            onClick={() => toggle(source)}
          >
            {off.includes(source) ? <CheckBoxOff /> : <CheckBoxOn />}
            {label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
