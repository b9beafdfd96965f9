import type { RevocationCause } from '../domain/award.ts';

export type Language = 'ja' | 'en';
type Said = Record<Language, string>;

const said = (ja: string, en: string): Said => ({ ja, en });

/** Every sentence of the public pages. */
export const copy = {
  site: said('証明の確認 | Kunren 訓練', 'Check a certificate | Kunren'),
  skip: said('本文へ進む', 'Skip to the content'),
  home: said('Kunren 訓練 はじめのページ', 'Kunren 訓練, first page'),
  otherLanguage: said('English', '日本語'),
  checkedAt: said('に確認', ' (Japan time)'),
  what: said('証明の内容', 'What it certifies'),
  kind: said('種類', 'Kind'),
  attendance: said('受講証明書', 'Certificate of attendance'),
  pass: said('合格証', 'Certificate of passing'),
  completion: said('修了証', 'Certificate of completion'),
  outstanding: said('優秀修了証', 'Certificate of an outstanding graduate'),
  course: said('コース', 'Course'),
  certifies: said('証明していること', 'What was done'),
  attended: said('定められた教材をすべて受講した', 'All required lessons were read'),
  passed: said('確認テストで合格点に達した', 'The pass mark of the quiz was reached'),
  completed: said('定められた課程を修了した', 'The course was completed'),
  outstood: said(
    '定められた課程を、特に優れた成果をもって修了した',
    'The course was completed with outstanding results',
  ),
  number: said('証明書番号', 'Number'),
  issuedOn: said('発行日', 'Issued on'),
  expiresOn: said('有効期限', 'Valid until'),
  never: said('なし', 'No end'),
  issuer: said('発行者', 'Issuer'),
  validTitle: said('有効な証明です', 'This certificate is valid'),
  valid: said(
    '内容は発行したときのままで、取り消されていません。',
    'It stands as it was issued and has not been revoked.',
  ),
  expiredTitle: said('有効期限を過ぎた証明です', 'This certificate has expired'),
  expired: said(
    '発行者が出した本物の証明ですが、有効期限を過ぎています。',
    'The issuer did issue it, but its end has passed.',
  ),
  revokedTitle: said('取り消された証明です', 'This certificate was revoked'),
  revoked: said(
    '発行者が取り消したため、今は有効ではありません。',
    'The issuer revoked it, so it is not valid any more.',
  ),
  supersededTitle: said('新しいものに替わった証明です', 'This certificate was replaced'),
  superseded: said(
    '記載を改めて発行し直したため、この証明は今は有効ではありません。受講や合格が取り消されたものではありません。',
    'It was issued again with corrected text. What the holder earned was not taken back.',
  ),
  newer: said('新しい証明の番号', 'Number of the newer one'),
  askHolder: said('新しい証明書は本人にお尋ねください。', 'Please ask the holder for the newer certificate.'),
  revokedOn: said('取り消した日', 'Revoked on'),
  cause: said('理由', 'Reason'),
  unknownTitle: said('このコードの証明は見つかりません', 'No certificate has this code'),
  unknown: said(
    '入力間違いのこともあります。見つからないことだけで、偽物とは言えません。',
    'It may be a slip of the finger. Not being found does not prove a forgery.',
  ),
  mistyped: said(
    'このコードはどの証明にも使われない並びです。1文字ずつ見直してください。',
    'No certificate ever has such a code. Please compare it letter by letter.',
  ),
  letters: said(
    'コードに数字の0と1、英字のOとIは使っていません。',
    'Codes never contain the digits 0 and 1 nor the letters O and I.',
  ),
  enterTitle: said('証明書が有効かどうかを確かめる', 'Check whether a certificate is valid'),
  enter: said(
    '証明書のQRコードを読み取るか、照合コードを入力してください。誰でも確かめられます。',
    'Scan the QR code of the certificate, or type its code. Anybody may check.',
  ),
  code: said('照合コード', 'Code'),
  codeHint: said(
    '証明書の下、QRコードのそばにある28文字です。ハイフンはなくてもかまいません。',
    'The 28 letters beside the QR code on the certificate. Hyphens may be left out.',
  ),
  codeButton: said('このコードで確かめる', 'Check this code'),
  codeAgain: said('コードを確かめる', 'Check the code'),
  otherCode: said('別の証明書を確かめる', 'Check another certificate'),
  still: said('それでも見つからないとき', 'If it is still not found'),
  scanAgain: said('QRコードを読み取り直す', 'Scan the QR code again'),
  scanAgainWhy: said(
    '印刷がかすれているときは、本人からPDFを受け取ってください。',
    'Where the print is faint, ask the holder for the PDF.',
  ),
  lookAtAddress: said('リンクの先がこのサイトか見る', 'Look whether the link leads to this site'),
  lookAtAddressWhy: said(
    'アドレスが次のもので始まらないなら、この事務局の証明ではありません。',
    'An address that does not begin like this is not of this office.',
  ),
  askOffice: said('事務局に問い合わせる', 'Ask the office'),
  askOfficeWhy: said(
    '証明書番号とコードをお手元にご用意ください。',
    'Please have the number and the code of the certificate at hand.',
  ),
  nameTitle: said('本人のものかを確かめる', 'Check whether it is theirs'),
  nameWhy: said(
    '個人情報を守るため、この画面に氏名は出しません。お手元の証明書にある氏名を入力すると、同じかどうかだけをお答えします。',
    'To protect personal data this page shows no name. Type the name on the certificate, and it says only whether they are the same.',
  ),
  name: said('証明書に書かれた氏名', 'Name on the certificate'),
  nameHint: said('姓と名の間の空白は、あってもなくてもかまいません。', 'Spaces between the names make no difference.'),
  nameButton: said('氏名を照らし合わせる', 'Compare the name'),
  same: said('氏名は一致しました', 'The name is the same'),
  sameWhy: said('この証明は、入力された氏名の人に発行したものです。', 'It was issued to a person of this name.'),
  different: said('氏名は一致しませんでした', 'The name is not the same'),
  differentWhy: said(
    '証明書に書かれたとおりの漢字で、もう一度入力してください。改姓の前の氏名で発行していることもあります。',
    'Please type it once more exactly as on the certificate. It may have been issued under an earlier name.',
  ),
  tooOften: said('氏名の照合を続けて行いすぎました', 'Too many names were tried'),
  tooOftenWhy: said(
    '1時間ほどたってから、もう一度入力してください。有効かどうかの確認はこのまま使えます。',
    'Please try again in about an hour. Whether it is valid is still shown.',
  ),
  technical: said('技術的な情報', 'Technical details'),
  format: said('形式', 'Format'),
  badgeJson: said('オープンバッジのデータ（JSON）', 'Data of the open badge (JSON)'),
  help: said('困ったとき', 'Help'),
} satisfies Record<string, Said>;

export const causes: Record<RevocationCause, Said> = {
  'not-earned': said('発行の条件を満たしていなかったため', 'The conditions were not met'),
  'written-wrong': said('記載に誤りがあったため', 'Something was written wrong'),
  'asked-for': said('本人からの申し出のため', 'The holder asked for it'),
  misconduct: said('不正な受講があったため', 'Misconduct'),
};
