import { useNotify } from 'react-admin';
import { printSlipsRoute } from '#contract/routes';
import { download, useDeed } from '#web/api-client';

/** Prints slips with new codes; those printed before stop working. */
export function useSlips() {
  const notify = useNotify();
  return useDeed((key, memberIds: readonly string[]) =>
    download(printSlipsRoute, { input: { memberIds: [...memberIds] }, key }).then(
      () => notify('members.slipsPrinted', { type: 'success', messageArgs: { smart_count: memberIds.length } }),
      (fault: Error) => notify(fault.message, { type: 'error' }),
    ),
  );
}
