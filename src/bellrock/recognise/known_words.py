"""Words by which names are told from other words; small letters, without accents."""

_GREETINGS_WORDS = """
hello hi hey dear hallo guten lieber liebe sehr ola hola estimado estimada querido querida buenos buenas
bonjour bonsoir cher chere salut ciao buongiorno gentile salve caro cara beste geachte goedendag dag hoi
witaj witam czesc drogi droga szanowny szanowna dzien caro prezado good greetings attention servus moin
grusse
"""
GREETINGS = frozenset(_GREETINGS_WORDS.split())
_REGARDS_WORDS = """
regards wishes luck bye sincerely yours truly cheers grusse grussen gruss gruessen cordialement saluti
saludos groet groeten pozdrawiam pozdrowienia abracos atenciosamente day best thanks
"""
REGARDS = frozenset(_REGARDS_WORDS.split())
_YOUR_WORDS = """
your ur dein deine deiner deinem deinen ihr ihre ihrer ihrem ihren seu sua teu tua seus suas tu su tus sus
votre vos ta ton tes tuo suo tuoi suoi je jouw uw twoj twoja twojej twojemu twoim twojego twoje
"""
YOUR = frozenset(_YOUR_WORDS.split())
_KIN_WORDS = """
wife husband sister brother mother father mum mom mummy dad daughter son cousin aunt uncle niece nephew
grandmother grandfather grandma grandpa girlfriend boyfriend fiance fiancee partner boss manager employer
teacher coach colleague coworker friend neighbour neighbor landlord doctor priest pastor school college
university company firm office church kids children club gym street town village hometown workplace team
class department frau mann schwester bruder mutter vater tochter sohn freundin freund cousine chef chefin
lehrer lehrerin kollege kollegin nachbar nachbarin tante onkel oma opa esposa marido irma irmao mae pai filha
filho namorada namorado chefe professora professor colega amiga amigo mujer esposo hermana hermano madre
padre hija hijo novia novio jefe jefa vecino vecina tia tio prima primo femme mari soeur frere mere pere
fille fils copine copain patron patronne voisin voisine collegue ami amie moglie marito sorella fratello
mamma figlia figlio fidanzata fidanzato capo collega amico amica zia zio vrouw man zus broer moeder vader
dochter zoon vriendin vriend baas lerares leraar buurman buurvrouw zona zonie maz mezowi siostra siostrze
brat bratu matka matce ojciec ojcu mama mamie tata corka syn dziewczyna chlopak szef szefowi szefowa kolega
kolezanka ciocia wujek sasiad
"""
KIN = frozenset(_KIN_WORDS.split())
_STOPS_WORDS = """
the this that my our all any his her here now pay time last next good final private personal
"""
STOPS = frozenset(_STOPS_WORDS.split())
_KNOWN_WORDS = """
i bitcoin bitcoins btc litecoin ltc monero xmr ethereum eth usdt tether dogecoin doge dash ripple tron
facebook fb twitter x instagram whatsapp telegram messenger google youtube tiktok snapchat linkedin skype
viber signal discord gmail outlook yahoo hotmail microsoft apple icloud android ios windows macos mac linux
iphone ipad samsung chrome firefox edge safari opera tor vpn rat rdp vnc http paypal binance coinbase kraken
paxful moonpay banxa bing amazon netflix ebay vk pornhub xvideos xhamster porn russia china ukraine usa
america europe england germany france monday tuesday wednesday thursday friday saturday sunday january
february march april may june july august september october november december trojan virus trojans malware
spyware exploit internet web darknet dark net photos videos pictures contacts friends family colleagues
relatives neighbours police interpol fbi camera microphone webcam keyboard browser email mails sms os pc cpu
god jesus english german wallet address amount deadline wifi bluetooth router pegasus zoom teams wechat line
reddit pinterest tumblr remote desktop protocol keylogger password account device devices
"""
# What mass mails write with a capital letter in the middle of a sentence.
KNOWN = frozenset(_KNOWN_WORDS.split())
