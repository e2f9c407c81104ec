/**
 * English as it is spoken elsewhere: "phrase=plain words", and nothing behind the sign for what adds nothing. Only read in a text
 * that has a word which tells of that dialect (text/dialect.ts): "don" and "wi" are other words, or names, everywhere else.
 */
export const DIALECTS: Readonly<Record<string, Readonly<{ tells: string; words: string }>>> = {
  scots: {
    tells: `whit wha whaur cannae dinnae disnae didnae wisnae isnae hasnae havenae wouldnae couldnae willnae wasnae arenae intae oor
      maist hame noo fae aboot oot naebody somebuddy onybody onything naething thegither yesterdae the-nicht the-morn`,
    words: `whit=what|wha=who|whaur=where|hoo mony=how many|hoo=how|whit wey=why
cannae=can't|canny=can't|dinnae=don't|disnae=doesn't|didnae=didn't|wisnae=wasn't|wasnae=wasn't|isnae=isn't|hasnae=hasn't|havenae=haven't|wouldnae=wouldn't|couldnae=couldn't|willnae=won't|arenae=aren't
intae=into|oor=our|yer=your|maist=most|hame=home|noo=now|fae=from|frae=from|aboot=about|oot=out|doon=down|ower=over|wi=with|awa=away|naebody=nobody|onybody=anybody|onything=anything|naething=nothing|somebuddy=somebody|yesterdae=yesterday|wis=was|hud=had|tae=to|o=of|auld=old|anither=another|gie me=show me|gie=give|tell us=tell me
the day=today|the morn=tomorrow|the nicht=tonight|this mornin=this morning|yestreen=last night|och=|numpty=person|fankle=trouble`,
  },
  irish: {
    tells: `yer yon`,
    words: `yer man=|yon man=|yer wan=|yer one=|yer woman=|yer lad=|yon=that|yer=your`,
  },
  pidgin: {
    tells: `abeg wetin dey don-lock don-hack don-block don-enter don-thief don-steal don-expire don-phish don-compromise don-spoil don-disable dem-don account-don wahala sabi no-fit e-don`,
    words: `wetin be=what is|wetin=what|who dey=who is|dey=is|no fit=cannot|fit=can|sabi=know|wahala=trouble|dem don=somebody has|dem=somebody|e don=it has|don lock=is locked|don block=is blocked|don expire=has expired|don disable=is disabled|don spoil=is broken|don thief=has stolen|don steal=has stolen|don hack=has hacked|don enter=has got into|don phish=has phished|don compromise=has compromised|don=has
check am=check it|see am=see it|abeg=please|o=|oga=|pikin=child|everybody own=everybody|for inside=in|since morning=since this morning`,
  },
  singlish: {
    tells: `kena lah leh lor meh can-anot anot izzit`,
    words: `kena lock=is locked|kena locked out=is locked out|kena locked=is locked|kena block=is blocked|kena blocked=is blocked|kena hack=was hacked|kena hacked=was hacked|kena phish=was phished|kena phished=was phished|kena=was|or not=|can anot=|anot=|izzit=|liao=already|lah=|leh=|lor=|meh=|sia=|hor=|how come=why`,
  },
};
