/** 512 Japanese words in Roman letters, easy to read aloud and to type: 9 bits of chance each. */
export const passphraseWords: readonly string[] = `
  aburage aikidou ainote aisatsu akari akebono akigusa amagumo amanatsu amaoto amido ankoro anzu aoba
  aogiri aoyagi aozora arare arashi asagao asagiri asahi asatsuyu ashita asobi atama atatakai awayuki
  ayame azuki bairin bakeneko baketsu bansho banzai basho beniiro benkyo bentou bijutsu biwako bokujo
  bonsai botamochi budou bungaku buranko chabatake chagama chatei chawan chidori chigiri chikara
  chikuwa chikyu chizu chochin choucho chuugen daichi daidai daifuku daikon dango dashimaki denryoku
  densha dobin doguya dokusho donguri doukutsu dozou ebisu edamame ehon eiga eigyo ekiben enchou
  engawa enoki enpitsu fukinotou fuku fukuro fumikiri funabin funade furoshiki furusato fusuma futaba
  futon fuuka fuurin fuyumachi fuyuzora gakki gakkou gakufu ganbari garasu genkan genki genmai gensou
  ginga ginkou gohan gomadare goyomi gunjo gyoretsu gyunyu hagaki haiku hakama hakobune hakusai hamabe
  hanabi hanagumo hanami hanataba hanshi haori harappa haruiro harukaze hasami hashigo hatake hayashi
  heiwa henji higasa higashi hikari hikouki himawari hinata hirugao hitode hiyoko hoshizora hotaru
  houki hozuki hyoutan ichiban ichigo igusa ikada ikebana inaho inori ippo irori isago ishibashi
  itadori itoguchi iwashi izumi jagaimo jikan jinja jishaku jiten juku juubako kabocha kabuto kaede
  kagami kaidan kaigan kajitsu kakashi kakigori kamakura kamome kanaria kandou kanmuri kappa karakuri
  karasu karuta kasumi katakuri katana kawara kawauso kayabuki kazaguruma keikaku keiryu kemuri
  kenchiku kesshou kibou kikansha kikyou kimono kingyo kinoko kippu kirin kiritanpo kitakaze kitsune
  kobune kodomo kogarashi koinobori kokage kokeshi komachi komorebi konbini konpeito koomori koromo
  kosame kotatsu kotoba kouen koyomi kujira kumade kumogata kunugi kurage kurenai kuruma kusabana
  kyoudai kyushoku maboroshi mado magatama maguro mahiru maiasa makiba manabi mannaka marugao matcha
  matsuri megane meibutsu mezashi michikusa michishio midori mikan mikazuki minamo minato minori
  misaki mitsuba mizube mizuiro mizuumi mochigome mokkin momiji momotaro morinoki mugicha mukashi
  murasaki muryou musubi nadeshiko nagagutsu nagisa nakama namioto nanohana narukami nasubi natsuzora
  nazuna nebuta negai nemuri nenrin nichiyou nigiri nijiiro ninjin nishiki niwatori nobara nodoka
  nohara nokogiri nomikomu norimono noshi nukumori numachi nuriwan obento ochaduke ochiba odori ohayou
  okane okonomi omamori omikuji omoide onigiri onsen orihime oritatami osanpo otegami otonari
  otoshidama oyakata ozouni pankoya penki piano pikapika rakugo ramune ranpu reimei reizoko renge
  renkon renshu ressha rindou ringo risu roten rouka rousoku ruribitaki ryokan ryokucha ryuusei sabaku
  sadou saijiki sakana sakura samidare sankaku sansai sanshou sarusuberi sasanami sashimi satoyama
  satsuki sawayaka seinen seizu sekai sendai senpuki sentaku seseragi setsubun shamisen shashin
  shibafu shichimi shigure shiitake shika shikisai shimauma shinkai shinpo shinrin shinsetsu shiokaze
  shiraga shirasagi shirayuki shiroari shishimai shizuku shogatsu shokudou shoubu shoyu shunbun sobaya
  sodachi sorairo soramame suberidai sudachi suigei suika suisha sumire sunahama suzume suzumushi
  tabibito tachibana taiko taiyou takenoko takibi tamago tamatebako tanabata tanbo tanpopo tansu
  tarumi tatami tebukuro tegami tenbin tengu tenki tenohira teppen terakoya tobikkiri tobira tokei
  tomato tombo tomodachi tonbi tororo toshokan touban toudai touhoku tsubaki tsubame tsuchi tsukimi
  tsukushi tsumiki tsurara tsuribashi uchiwa udon uguisu ukiwa umanami umeboshi umikaze undou urara
  usagi ushiro utagoe utsuwa uzumaki wadaiko wagashi wakaba wakame wakusei warabi waribashi wasabi
  wasure watagumo watashi yabusame yachou yakimono yakyuu yamabiko yamabuki yamagoya yamamichi yanagi
  yasai yatai yomogi yonaga yorokobi yotsuba yozora yudachi yuhi yukata yukidaruma yukige yume yunomi
  yuugure yuuyake yuzu zabuton zarigani zassou zenmai zouri zousui`
  .trim()
  .split(/\s+/);
