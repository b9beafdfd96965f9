import { Notification } from 'react-admin';

/** What was done, or the server's sentence why not. */
export const Toast = () => (
  <Notification autoHideDuration={8000} anchorOrigin={{ vertical: 'top', horizontal: 'center' }} />
);
