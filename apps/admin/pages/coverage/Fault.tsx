import { Alert } from '@mui/material';

/** The server's sentence, where something went wrong. */
export const Fault = ({ of }: { of: Error | undefined }) =>
  of ? (
    <Alert severity="error" role="alert">
      {of.message}
    </Alert>
  ) : null;
