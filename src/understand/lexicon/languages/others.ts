import type { Language } from './language.ts';

const NOTHING: Language = {
  plain: '',
  courtesies: '',
  canYou: '',
  beforePerson: '',
  beforeApp: '',
  me: '',
  times: '',
  reasons: '',
  orders: '',
  asks: '',
  words: '',
};

/** Hindi in Latin letters. It only asks here: nothing is ordered in it. */
export const HINDI: Language = {
  ...NOTHING,
  me: 'main mera meri mere',
  times: 'aaj=today|kal=yesterday|pichle=last|ghante=hours|din=days|hafte=week|se=since|subah=this morning',
  asks: `whoami=main|mai+kaun|kon mere|meri+permission*|role*|adhikar+kya|dikhao|hai|hain
help=kya+kar|madad|karte+sakte|sakta|sakti|karte tum|aap+kya+karte|karta madad|help+karo|kaise|kijiye|chahiye
approvals=approval* pending+kya|kaun|kitne
audit=audit* kisne+kiya|disable|block|revoke
mutes=mute*|muted+kya|kaun|list
legacy=purana|purane|puraani|legacy+auth*|authentication|protocol* imap pop smtp legacy
spray=*spray* brute* hamla attack+kya|hua|koi
policy=conditional policy policies
mfa=mfa* authenticator methods|method
replay=chori churaya chura* hack* token+chori replay* phish*
travel=sach+mein|me yatra safar
risk=risk* khatre|khatra
failures=sabse+zyada|jyada|aam+error*|fail*
apps=kaunse|kaun|konse|kya+app|apps+use|istemal
alerts=alert* alerts
lockout=lock* locked block band+account|hai
why=fail*+ho|hua|gaya|raha why+hai|raha|gaya kyun kyu kyon kyo nahi|nahin+login|kar|ho|khul|chal problem* dikkat
signins=login* logins sign-in* signin*+dikhao|batao|dekho|kab|kahan`,
  words: `hoon hu hun kya hai hain ka ki ke ko se mein nahi nahin kyun kyu kyon kaun kab kahan kaise kar karo karein raha rahi rahe pa ho hota hua hui gaya gayi tha thi batao bataiye bataye dikhao dikhaiye dekho matlab mujhe mera meri mere aap tum main kripya kripaya bhai yaar ji aur ya par
bhi abhi aaj kal koi kuch sab yeh ye woh wo iska uska samjhao chahiye sakta sakti sakte dhanyavaad shukriya namaste jaldi`,
};

/** Turkish, with or without its own letters. It only asks here as well. */
export const TURKISH: Language = {
  ...NOTHING,
  me: 'ben benim',
  times: 'bugun=today|dun=yesterday|bu sabah=this morning|gecen hafta=last week|bu hafta=this week|son=last|saat=hours|gun=days',
  asks: `whoami=ben+kimim yetki*|rol*+benim|neler|yetkilerim|ne yetkilerim
help=ne|neler+yapabilirsin|yapabiliyorsun|yapiyorsun nasil+yardim|calisiyorsun|kullanirim yardim
approvals=onay* bekleyen
audit=denetim* kim+devre|engelledi|yapti
mutes=sessiz*+ne|neler|hangi|liste
legacy=eski+kimlik|dogrulama|protokol* imap pop smtp legacy
spray=*spray* brute* parola|sifre+saldiri* saldiri*+var|altinda
policy=kosullu* ilke* politika*
mfa=mfa* authenticator yontem*
replay=calindi* calinmis calinan hack* ele+gecirildi replay* oltala*
travel=gercekten+mi|da|de seyahat*
risk=risk* riskli
failures=en+sik|cok+hata*
apps=hangi+uygulama*
alerts=uyari* alarm*
lockout=kilitli* kilitlendi* engelli engellen* kilit*
why=neden niye nicin giremiyor giris+yapamiyor sorun*
signins=oturum* giris* login*`,
  words: `neden niye nicin kim ne neler nasil nerede hangi mi mu var yok icin ve ile bu su demek anlama geliyor gelir acikla goster listele yapamiyor yapabilirsin hata kodu kod lutfen merhaba selam tesekkurler hesabi hesap kullanici giris oturum acma acmalari yapamiyorum degil bir`,
};
