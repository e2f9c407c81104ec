/** Hiragana or katakana: a text in Japanese. */
const KANA = /[\u3041-\u309f\u30a1-\u30ff]/;
const UPN = /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}(?:#EXT#)?@[A-Za-z0-9.-]{1,120}[A-Za-z0-9]/;
const CODE = /(?<!\d)(?:5|7|9|65|16|13|24)\d{3,6}(?!\d)/;
/** A question; a mail or a ticket is longer. */
const LONGEST = 120;
/** An error page with its ids is read as one. */
const PAGE = /\n|[0-9a-f]{8}-[0-9a-f]{4}-/i;
/** What would act, what is denied, and what is only supposed is not read. */
const NOT_READ = /無効|停止|取り消|失効|強制|解除|有効に|ブロックして|削除|ミュート|もし|場合|ないでください|不要|する必要/;

const TIMES: readonly (readonly [RegExp, string])[] = [
  [/今日|本日/, 'today'],
  [/昨日|きのう/, 'yesterday'],
  [/今週/, 'this week'],
  [/先週/, 'last week'],
  [/今朝/, 'this morning'],
  [/昨夜|昨晩/, 'last night'],
];

/** The commonest questions about somebody, by a word that each has; the first that fits counts. */
const ABOUT_SOMEBODY: readonly (readonly [RegExp, string])[] = [
  [/なぜ|何故|どうして|原因|理由|(?:サインイン|ログイン)(?:が)?でき(?:ない|ません)|失敗/, 'why does UPN fail'],
  [/ロックアウト|ロックされ|ロック状態|ロック中/, 'is UPN locked out'],
  [/MFA|多要素|認証方法|認証方式|Authenticator/, 'show the MFA methods of UPN'],
  [/危険|リスク/, 'is UPN risky'],
  [/盗まれ|トークン窃取|乗っ取|セッションハイジャック|フィッシング/, 'was the token of UPN stolen'],
  [/どのアプリ|アプリ一覧|アプリケーション/, 'which apps does UPN use'],
  [/サインイン|ログイン|履歴|ログを/, 'show the sign-ins of UPN'],
];
const ABOUT_CODE = /とは|意味|何です|説明|教えて|エラー|？|\?/;
const HELP = /^(?:ヘルプ|使い方|助けて|何ができますか|何ができる(?:の)?)[。？?！!\s]*$/;

/** A short question in Japanese about a user or a code, as the English that rules read; anything else as it stands. */
export function fromJapanese(text: string): string {
  if (text.length > LONGEST || !KANA.test(text) || NOT_READ.test(text) || PAGE.test(text.trim())) return text;
  const said = text.trim();
  if (HELP.test(said)) return 'help';
  const when = TIMES.find(([word]) => word.test(said))?.[1];
  const upn = UPN.exec(said)?.[0];
  if (upn !== undefined) {
    const asked = ABOUT_SOMEBODY.find(([word]) => word.test(said.replace(upn, '')))?.[1];
    return asked === undefined ? text : `${asked.replace('UPN', upn)}${when === undefined ? '' : ` ${when}`}`;
  }
  const code = CODE.exec(said)?.[0];
  return code !== undefined && when === undefined && ABOUT_CODE.test(said) ? `what does error ${code} mean` : text;
}
