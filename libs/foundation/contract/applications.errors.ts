export const applicationsErrors = {
  'application-is-awaiting-approval': {
    status: 409,
    ja: 'この申込みは承認待ちです。承認されてから操作してください。',
    en: 'This application still waits for approval. Please try again once it is approved.',
  },
  'application-is-waitlisted': {
    status: 409,
    ja: 'この申込みはキャンセル待ちです。席の案内が届いてから操作してください。',
    en: 'This application is on the waiting list. Please wait until a seat is offered.',
  },
  'application-is-offered': {
    status: 409,
    ja: 'この申込みには席を案内しています。先に「受ける」か「受けない」を選んでください。',
    en: 'A seat is offered to this application. Please accept or decline it first.',
  },
  'application-is-confirmed': {
    status: 409,
    ja: 'この申込みはすでに確定しています。画面を読み直してください。',
    en: 'This application is already confirmed. Please reload the page.',
  },
  'application-is-canceled': {
    status: 409,
    ja: 'この申込みはキャンセルされています。受講するには、もう一度申し込んでください。',
    en: 'This application was canceled. To take part, please apply again.',
  },
  'application-is-rejected': {
    status: 409,
    ja: 'この申込みは承認されませんでした。理由を確かめて、必要ならもう一度申し込んでください。',
    en: 'This application was not approved. Please read the reason and apply again if needed.',
  },
  'application-is-declined': {
    status: 409,
    ja: 'この案内は辞退されています。受講するには、もう一度申し込んでください。',
    en: 'This offer was declined. To take part, please apply again.',
  },
  'application-is-expired': {
    status: 409,
    ja: 'この申込みは期限が過ぎて終わりました。受講するには、もう一度申し込んでください。',
    en: 'This application ended with its deadline. To take part, please apply again.',
  },
  'offering-without-date': {
    status: 409,
    ja: 'この開催回はまだ日程が決まっていません。「興味あり」を登録すると、決まったときにお知らせします。',
    en: 'This offering has no date yet. Please register your interest; you will be told when it has one.',
  },
  'application-not-open-yet': {
    status: 409,
    ja: '申込みの受付は{opensAt}に始まります。始まってからお申し込みください。',
    en: 'Applications open at {opensAt}. Please apply then.',
  },
  'application-deadline-over': {
    status: 409,
    ja: '申込みの受付は{deadline}で終わりました。ほかの開催回を選んでください。',
    en: 'Applications closed at {deadline}. Please choose another offering.',
  },
  'offering-has-started': {
    status: 409,
    ja: '{startsOn}に始まった開催回です。これから始まる開催回を選ぶか、事務局に連絡してください。',
    en: 'This offering started on {startsOn}. Please choose a later one or contact the program office.',
  },
  'terms-not-accepted': {
    status: 422,
    ja: '受講規約に同意してから申し込んでください。',
    en: 'Please accept the terms of the exercise before you apply.',
  },
  'choices-of-different-editions': {
    status: 422,
    ja: '希望は同じコース・同じ年度版の開催回から選んでください。',
    en: 'Please choose offerings of one and the same edition.',
  },
  'choice-named-twice': {
    status: 422,
    ja: '同じ開催回が二度選ばれています。別の開催回を選ぶか、一つを外してください。',
    en: 'One offering is chosen twice. Please choose another or leave one out.',
  },
  'nobody-named': {
    status: 422,
    ja: 'だれも選ばれていません。一人以上を選んでください。',
    en: 'Nobody is named. Please name at least one person.',
  },
  'person-named-twice': {
    status: 422,
    ja: '同じ人（{person}）が二度書かれています。一人につき一つにしてください。',
    en: 'The same person ({person}) is named twice. Please name each person once.',
  },
  'person-already-applied': {
    status: 409,
    ja: '{person}さんは、同じコースにすでに申し込んでいます。今の申込みを確かめるか、先にキャンセルしてください。',
    en: '{person} has applied for this course already. Please look at that application, or cancel it first.',
  },
  'day-taken': {
    status: 409,
    ja: '{person}さんは{day}に別の演習の席があります。別の日を選ぶか、先にその席をキャンセルしてください。',
    en: '{person} has a seat in another exercise on {day}. Please choose another day, or cancel that seat first.',
  },
  'companion-unknown': {
    status: 422,
    ja: 'サインインID「{signInId}」の人は、あなたの組織に見つかりません。IDを確かめるか、氏名とメールアドレスで招待してください。',
    en: 'Nobody in your organization has the sign-in id “{signInId}”. Please check it, or invite the person by name and mail address.',
  },
  'organization-not-yours': {
    status: 409,
    ja: 'この組織に所属していない人は申し込めません。所属を確かめてください。',
    en: 'Only members of this organization can be named. Please check the membership.',
  },
  'group-larger-than-seats': {
    status: 409,
    ja: '人数が定員（{seats} 席）を超えています。人数を減らすか、分けて申し込んでください。',
    en: 'The group is larger than the {seats} seats. Please name fewer people, or apply in parts.',
  },
  'not-eligible-organization-type': {
    status: 409,
    ja: 'このコースは、あなたの組織区分では受けられません。対象の組織区分を確かめ、別のコースを選んでください。',
    en: 'This course is not for your type of organization. Please choose another course.',
  },
  'not-eligible-student': {
    status: 409,
    ja: '学生は CYDER を受けられません。教職員として受ける方だけで申し込んでください。',
    en: 'Students may not take CYDER. Please apply for staff alone.',
  },
  'not-eligible-prerequisite': {
    status: 409,
    ja: '{person}さんは、受講の条件になっているコースを修了していません。先にそのコースを修了してください。',
    en: '{person} has not completed the course that this one requires. Please complete that one first.',
  },
  'no-longer-eligible-organization-type': {
    status: 409,
    ja: '{people}の組織区分は、この開催回の対象ではなくなったため、席を案内できません。申込みをキャンセルし、ほかの開催回を案内してください。',
    en: 'This offering is no longer for the type of organization of {people}: no seat can be offered. Please cancel the application and suggest another offering.',
  },
  'no-longer-eligible-prerequisite': {
    status: 409,
    ja: '{people}は、受講の条件になっているコースを修了していないため、席を案内できません。修了を確かめるか、申込みをキャンセルしてください。',
    en: 'No seat can be offered: the required course has not been completed by {people}. Please check the completion, or cancel the application.',
  },
  'no-longer-eligible-free-retakes': {
    status: 409,
    ja: '{people}は、年度内に無料で受けられる回数に達しているため、席を案内できません。認める場合は、申込みをキャンセルし、事務局から申し込み直してください。',
    en: 'No seat can be offered: the free times of the fiscal year are used up by {people}. To allow one more, cancel the application and apply for them as the office.',
  },
  'no-longer-eligible-left': {
    status: 409,
    ja: '{people}は、申し込んだ組織にもう所属していないため、席を案内できません。申込みからその人の席をキャンセルしてください。',
    en: 'No seat can be offered: {people} left the organization that applied. Please cancel their seats.',
  },
  'not-eligible-second-account': {
    status: 409,
    ja: '{person}さんには別のアカウントがあります。アカウントは一人一つです。事務局に連絡して一つにまとめてください。',
    en: '{person} has another account. One person has one account: please ask the program office to put them together.',
  },
  'no-seats-left': {
    status: 409,
    ja: '席が足りません（残り {left} 席）。人数を減らすか、別の開催回を選んでください。',
    en: 'There are not enough seats ({left} left). Please take fewer people or another offering.',
  },
  'offer-over': {
    status: 409,
    ja: 'この席の案内は{until}で終わりました。受講するには、もう一度申し込んでください。',
    en: 'This offer ended at {until}. To take part, please apply again.',
  },
  'approval-waits-for-coordinator': {
    status: 409,
    ja: '先に、組織の取りまとめ担当の承認が必要です。',
    en: 'The coordinator of the organization has to approve first.',
  },
  'approval-waits-for-office': {
    status: 409,
    ja: '組織としての承認は済んでいます。事務局の承認をお待ちください。',
    en: 'The organization has approved already. Please wait for the program office.',
  },
  'seat-given-up': {
    status: 409,
    ja: 'その席はすでに手放されています。画面を読み直してください。',
    en: 'That seat was given up already. Please reload the page.',
  },
  'seat-named-already': {
    status: 409,
    ja: 'その席にはすでに人が決まっています。替えるときは「人の交代」を使ってください。',
    en: 'Somebody is named for that seat already. To replace them, please use “swap”.',
  },
  'names-due-over': {
    status: 409,
    ja: '氏名の登録期限（{due}）が過ぎました。席が必要なときは、もう一度申し込んでください。',
    en: 'The time for naming people ended at {due}. If you still need seats, please apply again.',
  },
  'seats-below-held': {
    status: 409,
    ja: '{held} 席が使われているため、それより少なくできません。減らすと、{people}に移ってもらうことになります。先に振り替えるか、キャンセルしてください。',
    en: '{held} seats are held, so there cannot be fewer. {people} would have to move. Please transfer or cancel them first.',
  },
  'seats-are-waited-for': {
    status: 409,
    ja: 'その開催回にはキャンセル待ちの人が {waiting} 人います。キャンセル待ちが無い開催回を選んでください。',
    en: '{waiting} people wait for seats in that offering. Please choose one that nobody waits for.',
  },
  'organization-share-used-up': {
    status: 409,
    ja: 'その開催回で一つの組織が使える席（{limit} 席）を超えます。人数を減らすか、別の開催回を選んでください。',
    en: 'One organization may take {limit} seats of that offering. Please take fewer, or another offering.',
  },
  'offering-has-date': {
    status: 409,
    ja: 'この開催回は日程が決まっています。「申し込む」から申し込んでください。',
    en: 'This offering has its date. Please apply for it.',
  },
  'offer-comes-by-itself': {
    status: 409,
    ja: '空いた席は順番どおりに自動で案内されます。手で案内できるのは、開催が近づいて自動の案内が止まってからです。',
    en: 'Free seats are offered in order by themselves. You can offer them by hand once that has stopped before the day.',
  },
  'not-one-of-their-choices': {
    status: 409,
    ja: 'その開催回は、この申込みの希望にありません。希望にある開催回を選んでください。',
    en: 'That offering is not among the choices of this application. Please take one of these.',
  },
  'already-in-that-offering': {
    status: 409,
    ja: 'すでにその開催回の席です。別の開催回を選んでください。',
    en: 'The seats are in that offering already. Please choose another.',
  },
  'only-held-seats-move': {
    status: 409,
    ja: '振り替えられるのは、確定した席だけです。',
    en: 'Only confirmed seats can be transferred.',
  },
  'merge-leaves-satellites': {
    status: 409,
    ja: 'サテライト会場のある開催回は、統合すると会場もすべて中止になります。先にサテライト会場を、それぞれ統合するか中止してください。',
    en: 'Satellites join this offering and would be called off with it. Please merge or call off each of them first.',
  },
  'merge-does-not-fit': {
    status: 409,
    ja: '統合先の席が {missing} 席足りません。統合先の席を増やすか、先に何人かを振り替えてください。',
    en: 'The other offering lacks {missing} seats. Please add seats there, or transfer some people first.',
  },
  'merge-keeps-people-apart': {
    status: 409,
    ja: '統合先の日に、{people}には別の演習の席があります。先に振り替えるか、キャンセルしてください。',
    en: 'On the day of the other offering, {people} have seats in another exercise. Please transfer or cancel them first.',
  },
  'municipality-elsewhere': {
    status: 409,
    ja: 'その市区町村は、あなたの都道府県にありません。域内の市区町村を選んでください。',
    en: 'That municipality is not in your prefecture. Please choose one that is.',
  },
} as const;
