/** Stops once: at a signal, or when the launcher that started us is gone, even by kill -9. */
export function whenToldToStop(stop: () => void): void {
  let isStopping = false;
  const once = () => {
    if (!isStopping) stop();
    isStopping = true;
  };
  process.on('SIGTERM', once).on('SIGINT', once).on('disconnect', once);
  process.channel?.unref();
}
