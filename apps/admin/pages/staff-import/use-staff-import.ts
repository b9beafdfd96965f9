import { useEffect } from 'react';
import { listStaffRowsRoute, viewStaffImportRoute } from '#contract/routes';
import { type AnswerFrom, call, useAnswer } from '#web/api-client';

export type StaffImport = AnswerFrom<typeof viewStaffImportRoute>;
export type StaffRow = AnswerFrom<typeof listStaffRowsRoute>['items'][number];
export type StaffField = StaffRow['problems'][number]['field'];
export const staffFields: readonly StaffField[] = ['staffNumber', 'name', 'kana', 'department', 'mail'];

const ASK_AGAIN_MILLIS = 1000;

/** One import; asked again every second while the server works on it. */
export function useStaffImport(importId: string) {
  const asked = useAnswer(() => call(viewStaffImportRoute, { params: { importId } }), [importId]);
  const isWorking = asked.answer?.state === 'checking' || asked.answer?.state === 'committing';
  const { again } = asked;
  useEffect(() => {
    if (!isWorking) return undefined;
    const timer = setInterval(again, ASK_AGAIN_MILLIS);
    return () => clearInterval(timer);
  }, [isWorking, again]);
  return asked;
}

export interface StepProps {
  readonly staffImport: StaffImport;
  /** Asks for the import again, after a deed. */
  readonly again: () => void;
}
