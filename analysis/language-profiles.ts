/**
 * Function words by which a text in Latin script is told from its neighbours. A word may stand in several
 * profiles: it then speaks for all of them. Words of one letter are left out, except where nothing else
 * marks the language.
 */
export const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for it as was with be by on not he his but at are this have from or had which you were her all she there would their we him been has when who will more no if out so said what up its about than into them can only other new some could time these two may then do first any my now such like our over me even most after also did many before must through back years where much your way well down should because each just those people how too good says amid market markets growth rates prices policy trade tax tariffs government jobs announces report reports risk risks week month news world under president budget spending supply chief talks deal plan plans',
  fr: 'le la les des du de et un une est que qui dans pour par sur au aux ce cette ces il elle ne pas plus se son sa ses avec sont ont été mais ou où leur nous vous comme tout être fait selon après entre aussi sans dont contre face',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde gegen wegen',
  es: 'el la los las de del que y en un una es por con para se no al lo como más su sus pero ha este esta son entre cuando muy sin sobre ser también hasta hay donde han desde todo nos según tras ante contra',
  it: 'il lo la gli le di del della dei delle che e un una in per con non si da dal è sono al alla come più anche ma ha nel nella su questo questa tra gli essere hanno stato dopo sulla contro degli',
  pt: 'o os as de do da dos das que e em um uma para com não por no na nos nas se mais como mas ao pelo pela foi são tem sua seu ou ser quando muito há já está também entre sobre após contra',
  nl: 'de het een en van in is dat op te zijn voor met die niet aan er om ook als bij maar uit naar door over ze hij wordt nog wel dan kan worden heeft hebben meer tegen geen deze dit na',
  sv: 'och att det som en på är av för med den till inte har de om ett var men sig så från vi kan när ska nu efter eller också vid mot över under skulle här',
  da: 'og at det som en på er af for med den til ikke har de om et var men sig så fra vi kan når skal efter eller også ved mod over under ville her bliver',
  pl: 'w i na z do się nie że to jest o jak po co za od przez dla tego ale są przy już tym które oraz był ma może ze lub jego roku',
  tr: 've bir bu da de için ile olarak çok daha olan gibi kadar en ne var sonra ancak göre ise oldu yeni her değil',
  id: 'yang dan di ke dari untuk pada dengan ini itu dalam tidak akan oleh juga adalah sebagai atau telah karena bisa ada lebih dapat tersebut mereka',
  vi: 'và của là có được cho trong với các những một không người này đã để khi về từ đến như ra tại cũng theo sẽ',
};

/** Words of the other profiles that English headlines use as well: they say little against English. */
export const ENGLISH_TOO: ReadonlySet<string> = new Set(
  'per com no war over under net for so plus sans face son sa al be on one an in is her des par til med man sin mas do die alle de la el le las los di da do as dos at den det ten to nu also do men in its no are ne var en'.split(
    ' ',
  ),
);

/** Letters that English does not use outside names and loans. */
export const FOREIGN_LETTER = /[à-öø-ÿāăąćčďđęěğıłńňőœřśšşťůűźżžơư\u1ea0-\u1ef9]/i;

/** Characters that are written so in Japanese only, and mark Japanese headlines without kana. */
export const JAPANESE_ONLY = '済経発関続県単図変実検権対応営価圏拡広売読円気駅黒戦総鉄収帰労働払込姫様沢斎';
