import { Button, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { printTeamsRoute } from '#contract/routes';
import { download } from '#web/api-client';
import { Icon } from '#web/staff-ui';

const papers = ['roster', 'name-cards', 'seating'] as const;

/** What is printed of the teams for the room. */
export function TeamPapers({ id: offeringSessionId }: { id: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const save = (paper: (typeof papers)[number]) => {
    setAnchor(null);
    download(printTeamsRoute, { params: { offeringSessionId, paper } }).catch((fault: Error) =>
      notify(fault.message, { type: 'error' }),
    );
  };
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<Icon name="print" />}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {translate('teams.print')}
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {papers.map((paper) => (
          <MenuItem key={paper} onClick={() => save(paper)}>
            {translate(`teams.paper.${paper}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
