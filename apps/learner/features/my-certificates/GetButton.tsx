import type { ReactNode } from 'react';
import type { myBadgeDataRoute, myBadgeImageRoute, myCertificateRoute } from '#contract/routes';
import { download, useDeed } from '#web/api-client';
import { Button, Icon, Notice, useWords } from '#web/ui';
import { words } from './words.ts';

interface GetButtonProps {
  readonly route: typeof myCertificateRoute | typeof myBadgeDataRoute | typeof myBadgeImageRoute;
  readonly awardId: string;
  /** Read out after the label: which one it is. */
  readonly of?: string;
  readonly look?: 'primary' | 'small';
  readonly children?: ReactNode;
}

/** Saves a file; when it cannot be had, the server's sentence stands below the button. */
export function GetButton({ route, awardId, of, look = 'small', children }: GetButtonProps) {
  const say = useWords(words);
  const getting = useDeed(() => download(route, { params: { awardId } }));
  return (
    <>
      <Button look={[look]} isBusy={getting.isBusy} onClick={() => void getting.run()}>
        <Icon name="down" />
        {getting.isBusy ? `${say.preparing}…` : children}
        {of && <span className="vh">（{of}）</span>}
      </Button>
      {getting.fault && (
        <Notice tone="err" role="alert" title={say.failed}>
          <p>{getting.fault.message}</p>
        </Notice>
      )}
    </>
  );
}
