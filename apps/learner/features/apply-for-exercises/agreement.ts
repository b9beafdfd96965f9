/** The editions whose terms were agreed to since this site was opened. Nothing of it is kept on the device. */
const agreedTo = new Set<string>();

export const hasAgreed = (editionId: string): boolean => agreedTo.has(editionId);
export const agree = (editionId: string): void => void agreedTo.add(editionId);
