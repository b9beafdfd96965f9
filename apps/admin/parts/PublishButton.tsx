import { Button } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { publishContentRoute } from '#contract/routes';
import { call, useDeed } from '#web/api-client';

/** Publishes a version of an edition's content. */
export function PublishButton({
  contentVersionId,
  onPublished,
}: {
  contentVersionId: string;
  onPublished: () => void;
}) {
  const translate = useTranslate();
  const notify = useNotify();
  const publishing = useDeed(async (key) => {
    const { number } = await call(publishContentRoute, { params: { contentVersionId }, input: {}, key }).catch(
      (fault: Error) => {
        notify(fault.message, { type: 'error' });
        throw fault;
      },
    );
    notify('editions.published', { type: 'success', messageArgs: { number } });
    onPublished();
  });
  return (
    <Button size="small" variant="contained" disabled={publishing.isBusy} onClick={() => void publishing.run()}>
      {translate(publishing.isBusy ? 'editions.publishing' : 'editions.publish')}
    </Button>
  );
}
