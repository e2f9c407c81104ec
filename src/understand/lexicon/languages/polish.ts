import type { Language } from './language.ts';

export const POLISH: Language = {
  plain: `i w we z ze do na dla od o jego jej ich ten ta to te tego tej wszystkie wszystkich caly cala mi nam prosze dzieki dziekuje czesc hej witam pilne pilnie szybko natychmiast teraz zaraz uzytkownik uzytkownika uzytkowniczki kolega kolegi kolezanki pan pana pani konto
konta signpost bot aktywne otwarte`,
  courtesies: `jak najszybciej|na wszelki wypadek|z gory dziekuje|dla bezpieczenstwa`,
  canYou: `mozesz moglbys moglabys prosze czy+mozesz mozna`,
  beforePerson: `dla uzytkownika uzytkowniczki pana pani od u konto konta sesje sesji logowania przez o z`,
  beforeApp: `do w na`,
  me: `ja moje moj moja mam moge jestem`,
  times: `dzisiejsze=today|z dnia=on|w dniu=on|dnia=on|zeszlego tygodnia=last week|ubieglego tygodnia=last week|zeszlego miesiaca=last month|tego tygodnia=this week|dzis rano=this morning|dzisiaj rano=this morning|dzis po poludniu=this afternoon|dzis=today|dzisiaj=today|wczoraj wieczorem=yesterday evening|wczoraj rano=yesterday morning|wczoraj=yesterday|przedwczoraj=2 days ago|ostatniej nocy=last night|w nocy=last night|w zeszlym tygodniu=last week|zeszlym tygodniu=last week|w tym tygodniu=this week|w zeszlym miesiacu=last month|w ciagu ostatnich=in the last|przez ostatnie=in the last|z ostatnich=in the last|ostatnie=last|ostatnich=last|od=since|miedzy=between|a=and|do=until|okolo=around|po=after|temu=ago|godzine=hour|godziny=hours|godzin=hours|godz=hours|minut=minutes|minuty=minutes|dzien=day|dni=days|tydzien=week|tygodnie=weeks|poniedzialku=Monday|poniedzialek=Monday|wtorku=Tuesday|wtorek=Tuesday|srody=Wednesday|srode=Wednesday|czwartku=Thursday|czwartek=Thursday|piatku=Friday|piatek=Friday|soboty=Saturday|sobote=Saturday|niedzieli=Sunday|niedziele=Sunday|dwie=2|trzy=3|jutra=tomorrow|stycznia=January|lutego=February|marca=March|kwietnia=April|maja=May|czerwca=June|lipca=July|sierpnia=August|wrzesnia=September|pazdziernika=October|listopada=November|grudnia=December|w weekend=over the weekend|weekend=over the weekend`,
  reasons: `on ona zostal zostala jest jego jej konto sesja skradziona skradzione token zhakowany zhakowana zhakowane przejete phishing podejrzane sledztwo zakonczone wszystko czyste laptop zgubil`,
  orders: `unsubscribe=anuluj|zakoncz|wypisz|wylacz|zrezygnuj|odsubskrybuj+subskrypcj*|alert*|kanal+kanal*|alert* odsubskrybuj*|wypisz+kanal* nie+wysylaj+alert*|powiadom*:alertow alerty ten tego tym nie wysylaj powiadomien kanal kanale
subscribe=subskrybuj|zasubskrybuj|zapisz|dodaj|wlacz+kanal|kanalu|kanale|alert*|nas wysylaj|wyslij|publikuj|przysylaj+alerty|powiadomienia|ostrzezenia+tu|tutaj|kanal|kanale|kanalu:ten tym tego alertow
unmute=odcisz|odcisz*|odwycisz* cofnij|usun|zakoncz|anuluj|zdejmij|wylacz+wyciszenie:alerty dla
mute=wycisz|wyciszyc|wyciszcie|mute ucisz:alerty alertow powiadomienia na
revoke=uniewaznij|uniewaznic|zakoncz|zakonczyc|odwolaj|cofnij|zamknij|zerwij|zabij|przerwij+sesje|sesji|sesja|token*|dostep wyloguj|wylogowac|wyrzuc|rozlacz+wszedzie|urzadzen|sesji|*:wszedzie wszystkich urzadzen
enable=odblokuj|odblokowac|przywroc|reaktywuj|wlacz|wlaczyc|aktywuj+konto|konta|dostep|uzytkown*|ponownie|*:ponownie znowu dostep
disable=zablokuj|zablokowac|wylacz|wylaczyc|dezaktywuj|dezaktywowac|zawies|zawiesic|zamroz+konto|konta|uzytkown*|dostep|*:dostep`,
  asks: `explain=oznacza znaczy wyjasnij
lookup=correlation* korelac* request* zadani* trace* sledzen*
backtest=ile+alertow|ostrzezen|alarmow+dalo|daloby|dalyby ile|jakie+alertow|alerty|ostrzezen+byloby|bylyby|wygenerowal* backtest*
whoami=kim+jestem uprawnienia|role|rola|prawa+moje|mam|jakie|moja co+moge|wolno+mi|robic|zrobic|tu
help=co|czym|czego+mozna|moge|mozemy+zapytac|spytac|pytac|poprosic czego|czemu+sluzysz co+potrafisz|umiesz|mozesz|robisz jak+dzialasz|mozesz|uzywac|pomoc|dziala+pomoc|dzialasz|bot|ciebie jakie+polecenia|komendy|funkcje|masz pomocy pomoc+potrzebuje|prosze w+czym+pomoc
approvals=zatwierdz* akcept* oczekuj*+co|wnioski|prosby|jakie zgod*+czek*|oczekuj*
policy=dlaczego|czemu+nie+zablokowal*|zatrzymal*+ca|warunkow*|conditional*
blocks=logowania|logowan+zablokowano zablokowal*|zablokowan*|blokuj*|odrzucil*+warunkow*|ca|zasad*|conditional*+co|kogo|logowania|jakie|ile|ktore zablokowane+logowania
audit=audyt* dziennik+dzialan|akcji|audytu|operacji kto+wylaczyl|zablokowal|uniewaznil|odblokowal|zrobil|zatwierdzil|zakonczyl|wyciszyl|wylogowal|wlaczyl jakie+dzialania|akcje co+zrobiono|zrobil|robil
mutes=wyciszon*|wyciszenia|wyciszen|wyciszenie|mute+co|kto|jakie|ktore|lista|pokaz|aktywne|teraz|jest|sa wyciszenia
passthrough=*dzierzaw* *tenant*+inn*|miedzy|obc*|zewn* organizac*+inn*|obc* passthrough* gosc* goscie b2b b2b-* najem*
managedidentities=tozsamosc*+zarzadzan* managed+identit*
workloads=sekret*+wygas* client+secret* sekret*+klient*|aplikac* certyfikat*+aplikac*|wygas*
serviceprincipals=jednost*+uslug* jednostk*|podmiot*|nazw*+uslug* service+principal* workload* kont*+uslug*|serwisow*|techniczn* rejestracj*+aplikac*
legacy=starsz*|star*|przestarzal*|legacy|podstawow*+uwierz*|protokol*|logow*|autent*|metod* legacy* imap pop3 pop smtp activesync
spray=*spray* brute* atak*+hasl*|byl|jest|trwa|na|byly rozpylan* silow* atakow*
policy=dlaczego|czemu+mfa|zasad*|dostep*|polityk*+nie+wymaga*|zablokowal*|zatrzymal*|poproszo*|zadano
why=dlaczego|czemu+mfa mfa+dziala
policy=warunkow* zasad* polityk* regul*
failures=ile|liczba+nieudan*|bledow|niepowodzen|blednych
volume=godzine+na *interaktywn*+nie*|stosunek|porownaj|versus|kontra|proporc* ile+logowan|razy liczba+logowan
mfa=mfa* authenticator metod*+uwierz*|jakie|zarejestr*|mfa drugi*+skladnik*|czynnik* dwuskladnik* 2fa telefon+zarejestr*
replay=skradzion* ukrad* kradziez* przejet* przejec* zhakowan* wlam* hijack* aitm replay* phishing* wyludz* naruszon* skompromitow*
travel=podroz* niemozliw* naprawde|rzeczywiscie|faktycznie+w|jest twierdzi|mowi+ze|w wyjazd* delegacj*
risk=ryzyk* ryzykown* zagrozon* zagrozen* podejrzan* risk* identity+protection
whogets=kto|ile|komu+dostaje|ma|otrzymuje|widzi|mialo|wyskakuje
failures=najczest*|glown*|top|najwiecej|czeste+bled*|blad*|niepowodz*|przyczyn*|nieudan* bledy|bledow+dzierzaw*|firm*|organizac*|tenant*
apps=jakich|jakie|ktorych|lista|co|z+aplikacj*|aplikacji|programow|apki
alerts=alert* ostrzez* alarm* powiadom* incydent* wykryc*
lockout=zablokowan* wylaczon* wygasl* zawieszon* nieaktywn* stan+konta dezaktywow* blokad*
why=dlaczego czemu problem* przyczyn* powod* nie+moze|dziala|udaje|loguje odrzuc* stalo+co dzieje+co blad*
noninteractive=nieinteraktywn* nie+interaktywn*
interactive=interaktywn*
signins=logow* zalogow* login* logins histori* aktywnos* dzienni* sign-ins`,
  words: `gosciem gosc innym tenancie zostalo zostal zostala dzisiejsze stalo wydarzylo poszlo tam ktorzy ktora ktory ktore zagrozeni zagrozone sa nigdy dlaczego czemu kto kogo kiedy gdzie jak ile co jaki jaka jakie jakich ktore ktory czy jest sa byl byla bylo byly ma maja nie nigdy nikt bez jesli gdyby albo lub ale bo ze sie juz jeszcze zawsze tez pokaz pokazac podaj sprawdz wyswietl lista chce potrzebuje oznacza
znaczy wyjasnij blad kod hasla haslo klient szef problem pytanie zgloszenie kanal moze mozna powinien powinnismy powinnam mam mamy mowi powiedzial uzywa uzywaja nowe nowy nowa ktos cos zastosowano raport czekaja czeka przy`,
};
