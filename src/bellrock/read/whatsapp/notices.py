"""The words of WhatsApp's own notices in the languages of its two apps: `{}` stands for a name.

Only the stem that is needed to know each; full stops, quote marks and marks of direction are left out of account.
`lines.py` says when a line is taken for one of them.
"""

# How the notice of encryption begins; after a stem that ends in three dots its sentence goes on.
ENCRYPTED = """
Messages and calls are end-to-end encrypted
Messages to this chat and calls are now secured with end-to-end encryption
Messages to this group are now secured with end-to-end encryption
Messages you send to this group are now secured with end-to-end encryption
Messages you send to this chat and calls are now secured with end-to-end encryption
Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt
Nachrichten und Anrufe in diesem Chat sind Ende-zu-Ende-verschlüsselt
Nachrichten in diesem Chat sowie Anrufe sind jetzt mit Ende-zu-Ende-Verschlüsselung geschützt
Nachrichten, die du in diesem Chat sendest, sowie Anrufe, sind jetzt mit Ende-zu-Ende-Verschlüsselung geschützt
Nachrichten, die du in diese Gruppe sendest, sind jetzt mit Ende-zu-Ende-Verschlüsselung geschützt
Los mensajes y las llamadas están cifrados de extremo a extremo
Los mensajes y llamadas en este chat ahora están protegidos con cifrado de extremo a extremo
Los mensajes y llamadas están cifrados de extremo a extremo
Les messages et les appels sont chiffrés de bout en bout
Les messages et appels sont chiffrés de bout en bout
Les messages envoyés dans cette discussion et les appels sont désormais protégés avec le chiffrement de bout en bout
I messaggi e le chiamate sono crittografati end-to-end
I messaggi inviati a questa chat e le chiamate sono ora protetti con la crittografia end-to-end
As mensagens e as chamadas são protegidas com a criptografia de ponta a ponta
As mensagens e chamadas são encriptadas ponto a ponto
As mensagens e ligações são protegidas com a criptografia de ponta a ponta
As mensagens e chamadas são encriptadas de ponta a ponta
Berichten en gesprekken worden end-to-end versleuteld
Berichten en oproepen zijn end-to-end versleuteld
Berichten en oproepen in deze chat zijn nu beveiligd met end-to-end versleuteling
Сообщения и звонки защищены сквозным шифрованием
Сообщения, которые вы отправляете в данный чат, и звонки защищены сквозным шифрованием
Повідомлення й дзвінки захищено наскрізним шифруванням
Повідомлення та дзвінки захищені наскрізним шифруванням
Mesajlar ve aramalar uçtan uca şifrelidir
Wiadomości i połączenia są w pełni zaszyfrowane
Wiadomości i połączenia są szyfrowane end-to-end
Zprávy a hovory jsou opatřeny koncovým šifrováním
Zprávy a hovory jsou opatřené koncovým šifrováním
Správy a hovory sú zabezpečené šifrovaním počas celého spojenia
Az üzenetek és hívások végpontok közötti titkosítással vannak védve
Az üzenetek és a hívások végpontok közötti titkosítással…
Mesajele și apelurile sunt criptate integral
Meddelanden och samtal är komplett krypterade
Meddelanden och samtal är totalsträckskrypterade
Meldinger og samtaler er ende-til-ende-krypterte
Meldinger og anrop er ende-til-ende-kryptert
Beskeder og opkald er end-to-end-krypterede
Beskeder og opkald er krypteret…
Viestit ja puhelut salataan täysin
Viestit ja puhelut on täysin salattu
Viestit ja puhelut ovat täysin salattuja
Els missatges i les trucades estan xifrats d'extrem a extrem
Poruke i pozivi zaštićeni su potpunom enkripcijom
Poruke i pozivi su u potpunosti šifrirani
Sporočila in klici so šifrirani od konca do konca
Поруке и позиви су потпуно шифровани
Съобщенията и обажданията са криптирани от край до край
Пораките и повиците се шифрирани од крај до крај
Τα μηνύματα και οι κλήσεις κρυπτογραφούνται…
Žinutės ir skambučiai yra visiškai užšifruoti
Ziņas un zvani ir pilnībā šifrēti
Sõnumid ja kõned on täielikult krüpteeritud
Mesazhet dhe thirrjet janë të koduara…
Mesajlar və zənglər başdan sona şifrələnir…
Xabarlar va qo'ng'iroqlar…
Хабарламалар мен қоңыраулар…
Boodskappe en oproepe is end-tot-end…
Déantar criptiúchán ó cheann go ceann ar theachtaireachtaí agus ar ghlaonna
Pesan dan panggilan terenkripsi secara end-to-end
Mesej dan panggilan disulitkan hujung ke hujung
Tin nhắn và cuộc gọi được mã hóa đầu cuối
Tin nhắn và cuộc gọi được mã hoá đầu cuối
Ang mga mensahe at tawag ay end-to-end encrypted
Ujumbe na simu zimefumbwa mwisho-hadi-mwisho
الرسائل والمكالمات مشفرة تمامًا بين الطرفين
پیام‌ها و تماس‌ها سرتاسر رمزگذاری شده‌اند
پیامها و تماسها سرتاسر رمزگذاری شدهاند
میسجز اور کالز اینڈ ٹو اینڈ…
ההודעות והשיחות מוצפנות מקצה-לקצה
ההודעות והשיחות מוצפנות מקצה לקצה
मैसेजेस और कॉल्स एंड-टू-एंड एन्क्रिप्टेड हैं
मैसेज और कॉल एंड-टू-एंड एन्क्रिप्टेड हैं
मेसेजेस आणि कॉल्स एन्ड-टू-एन्ड एन्क्रिप्शनने सुरक्षित…
মেসেজ এবং কল এন্ড-টু-এন্ড এনক্রিপ্টেড…
મેસેજ અને કૉલ શરૂથી અંત સુધી સુરક્ષિત છે
ਸੁਨੇਹੇ ਅਤੇ ਕਾਲਾਂ ਸਿਰੇ-ਤੋਂ-ਸਿਰੇ ਤੱਕ…
மெசேஜ்களும் அழைப்புகளும் முழு…
మెసేజ్‌లు మరియు కాల్‌లు ఎండ్-టు-ఎండ్…
ಸಂದೇಶಗಳು ಮತ್ತು ಕರೆಗಳು ಎಂಡ್-ಟು-ಎಂಡ್…
സന്ദേശങ്ങളും കോളുകളും ആദ്യാവസാന…
ข้อความและการโทรได้รับการเข้ารหัสจากต้นทางถึงปลายทาง
消息和通话都进行端到端加密
消息与通话都经过端到端加密
您发送到这个对话的消息和通话都已进行端到端加密
訊息已受端對端加密保護
訊息和通話經端對端加密
訊息和通話均已受端對端加密保護
訊息和通話皆受端對端加密保護
メッセージと通話はエンドツーエンド暗号化されています
메시지 및 전화는 종단간 암호화되어 안전합니다
메시지와 통화는 종단간 암호화됩니다
"""

# How what follows a notice begins: what to tap, and who cannot read along.
LATER = """
No one outside of this chat | Only people in this chat | WhatsApp and third parties | Tap | Click | Learn more
Niemand außerhalb dieses Chats | Nur Personen in diesem Chat | Tippe | Klicke | Mehr erfahren
Nadie fuera de este chat | Solo las personas en este chat | Ni siquiera WhatsApp | Pulsa | Toca | Haz clic
Más información | Obtén más información | Aucun tiers | Seules les personnes | Appuyez | Cliquez | En savoir plus
Nessuno al di fuori di questa chat | Solo le persone in questa chat | Tocca | Clicca | Scopri di più
Nem mesmo o WhatsApp | Ninguém fora desta conversa | Somente as pessoas | Apenas as pessoas | Toque | Clique
Saiba mais | e ficam somente entre você e os participantes | Niemand buiten deze chat | Alleen mensen in deze chat
Tik | Klik | Meer informatie | Третьи лица, включая WhatsApp | Только участники этого чата | Подробнее | Нажмите
Прочитати чи прослухати | Прочитати чи прослухати їх | Ніхто поза цим чатом | Торкніться | Докладніше
WhatsApp da dahil olmak üzere | Bu sohbetin dışındaki hiç kimse | Daha fazla bilgi | Ayrıntılı bilgi | Dokunun
Nikt spoza czatu | Nikt spoza tego czatu | Tylko osoby w tym czacie | Stuknij | Kliknij | Dotknij | Nikdo, kdo není
Nikdo mimo tento chat | Klepnutím | Kliknutím | Další informace | Nemôže si ich vypočuť | Nikto mimo tohto
Dokonca ani WhatsApp | Dokonce ani WhatsApp | Klepnite | Kliknite | Viac informácií | A csevegés résztvevőin kívül
Ezen a csevegésen kívül | További | Koppints | Kattints | Nicio persoană | Nimeni | Nici măcar WhatsApp | Atingeți
Aflați | Ingen utanför denna chatt | Tryck | Klicka | Läs mer | Ingen utenfor samtalen | Ingen utenfor denne | Trykk
Klikk | Finn ut mer | Ingen uden for denne chat | Tryk | Læs mere | Kukaan tämän keskustelun | Napauta | Lue lisää
Ningú de fora | Toca per | Més informació | Nitko izvan ovog razgovora | Dodirnite | Saznajte više | Nihče zunaj
Dotaknite | Нико изван | Додирните | Никой извън | Докоснете | Научете повече | Κανένας εκτός | Κανείς εκτός
Πατήστε | Μάθετε περισσότερα | Niekas už | Palieskite | Bakstelėkite | Neviens ārpus | Pieskarieties
Keegi väljaspool | Puuduta | Askush jashtë | Prek | Ní féidir le héinne | Tapáil | Tidak seorang pun | Ketuk
Pelajari selengkapnya | Klik untuk | Tiada orang luar | Tiada sesiapa | Ketik | Những người bên ngoài
Không ai bên ngoài | Nhấn | Chạm | Walang sinuman | I-tap | بحيث لا يستطيع | لا يمكن لأحد | انقر | اضغط
معرفة المزيد | هیچ شخصی خارج | هیچ کسی خارج | برای کسب | اس چیٹ | مزید | לאף אחד מחוץ | אף אחד מחוץ | יש להקיש
למידע נוסף | इस चैट | टैप | ज़्यादा | और जानें | या चॅटमध्ये | अधिक | এই চ্যাটে | আরও | આ ચેટની બહારની | વધુ
ผู้ที่ไม่ได้อยู่ในแชทนี้ | แตะ | 对话之外的任何人 | 此对话以外 | 点击 | 點按 | 點擊 | 此對話以外 | 對話以外的任何人
チャットの参加者以外 | このチャット以外 | タップ | 아무도 | WhatsApp에게도 | 이 채팅방 | 더 알아보려면 | 탭하
New messages will disappear | All new messages will | Messages will disappear | Neue Nachrichten
Los mensajes nuevos | Los nuevos mensajes | Les nouveaux messages | I nuovi messaggi | As novas mensagens
Novas mensagens | Nieuwe berichten | Новые сообщения | Нові повідомлення | Yeni mesajlar | Nowe wiadomości
Nové zprávy | Nové správy | Pesan baru | Mesej baharu | الرسائل الجديدة | नए मैसेज | 新消息 | 新訊息 | 새 메시지
Nya meddelanden | Nye meldinger | Nye beskeder | Uudet viestit
"""

# Sentences that nobody types: taken for a notice under a name even where no mark of direction stands before them.
SENTENCES = """
Your security code with {} changed | The security code with {} changed | The security code for {} changed
{} changed their phone number to a new number | This business uses a secure service from Meta to manage this chat
This business works with other companies to manage this chat | This chat is with a business account
You turned on disappearing messages | You turned off disappearing messages | {} turned on disappearing messages
{} turned off disappearing messages | You updated the message timer | {} updated the message timer
Disappearing messages were turned on | Disappearing messages were turned off
Deine Sicherheitsnummer für {} hat sich geändert | Deine Sicherheitsnummer mit {} hat sich geändert
Die Sicherheitsnummer von {} hat sich geändert | {} hat eine neue Telefonnummer
{} hat die Telefonnummer gewechselt | Du hast selbstlöschende Nachrichten aktiviert
Du hast selbstlöschende Nachrichten deaktiviert | {} hat selbstlöschende Nachrichten aktiviert
{} hat selbstlöschende Nachrichten deaktiviert | Cambió tu código de seguridad con {}
El código de seguridad de {} cambió | El código de seguridad con {} cambió | Tu código de seguridad con {} cambió
Tu código de seguridad con {} ha cambiado | {} cambió su número de teléfono
{} cambió a un nuevo número de teléfono | Activaste los mensajes temporales | Desactivaste los mensajes temporales
{} activó los mensajes temporales | {} desactivó los mensajes temporales | Votre code de sécurité avec {} a changé
Le code de sécurité de {} a changé | Le code de sécurité avec {} a changé | {} a changé de numéro
{} a changé son numéro de téléphone | {} a activé les messages éphémères | {} a désactivé les messages éphémères
Vous avez activé les messages éphémères | Vous avez désactivé les messages éphémères
Il tuo codice di sicurezza con {} è cambiato | Il codice di sicurezza di {} è cambiato | {} ha cambiato numero
{} ha cambiato il suo numero di telefono | Hai attivato i messaggi effimeri | Hai disattivato i messaggi effimeri
{} ha attivato i messaggi effimeri | {} ha disattivato i messaggi effimeri | Seu código de segurança com {} mudou
O seu código de segurança partilhado com {} mudou | O código de segurança de {} mudou
O seu código de segurança com {} mudou | {} mudou de número | {} mudou o número de telefone
Você ativou as mensagens temporárias | Você desativou as mensagens temporárias | {} ativou as mensagens temporárias
{} desativou as mensagens temporárias | Uw beveiligingscode voor {} is gewijzigd
Je beveiligingscode voor {} is gewijzigd | Je beveiligingscode met {} is gewijzigd
De beveiligingscode van {} is gewijzigd | {} heeft een nieuw telefoonnummer
{} is overgestapt naar een nieuw nummer | Ваш код безопасности с контактом {} изменился
Код безопасности {} изменился | {} сменил номер телефона | {} сменил(а) номер телефона
Код безпеки з контактом {} змінився | {} змінив номер телефону | {} ile aranızdaki güvenlik kodu değişti
{} ile güvenlik kodunuz değişti | {} telefon numarasını değiştirdi
Twój kod zabezpieczeń z użytkownikiem {} zmienił się | Kod zabezpieczeń z {} zmienił się
Bezpečnostní kód mezi vámi a uživatelem {} byl změněn | Bezpečnostní kód s uživatelem {} se změnil
Bezpečnostný kód, ktorý zdieľate s používateľom {}, bol zmenený | {} biztonsági kódja megváltozott
Codul dvs. de securitate cu {} s-a schimbat | Codul de securitate cu {} s-a schimbat
Din säkerhetskod för {} har ändrats | Din säkerhetskod med {} har ändrats | Säkerhetskoden för {} har ändrats
Sikkerhetskoden med {} ble endret | Din sikkerhetskode med {} ble endret | Din sikkerhedskode for {} har ændret sig
Turvanumerosi muuttui henkilön {} kanssa | Suojakoodisi henkilön {} kanssa on muuttunut
El teu codi de seguretat amb {} ha canviat | Vaš sigurnosni kôd za kontakt {} promijenio se
Vaš sigurnosni kod za kontakt {} promijenio se | Vaša varnostna koda z osebo {} se je spremenila
Ο κωδικός ασφαλείας σας με {} άλλαξε | Ο κωδικός ασφαλείας με {} άλλαξε | Кодът ви за сигурност с {} се промени
Вашият код за сигурност с {} се промени | Твој безбедносни код са {} је промењен
Kode keamanan Anda dengan {} telah berubah | Kode keamanan dengan {} telah berubah
Kod keselamatan anda dengan {} telah berubah | Mã bảo mật của bạn với {} đã thay đổi
Athraíodh an cód slándála atá agat le {} | تغيّر رمز أمانك المُستخدَم مع {} | لقد تغير رمز أمانك مع {}
تغيّر رمز الأمان مع {} | کد امنیتی شما با {} تغییر کرد | {} کے ساتھ آپ کا سیکیورٹی کوڈ تبدیل ہوگیا ہے
קוד האבטחה עם {} שונה | קוד האבטחה שלך עם {} השתנה | {} के लिए आपका सुरक्षा कोड बदल गया है
{} के साथ आपका सुरक्षा कोड बदल गया है | तुमचा {} संबंधित सुरक्षा कोड बदलला आहे
{}-এর সাথে আপনার নিরাপত্তা কোড পরিবর্তিত হয়েছে | {} સાથેનો તમારો સુરક્ષા કોડ બદલાઈ ગયો
รหัสความปลอดภัยของคุณกับ {} มีการเปลี่ยนแปลง
รหัสความปลอดภัยของคุณกับ {} มีการเปลี่ยนแปลง แตะเพื่อเรียนรู้เพิ่มเติม
您和 {} 的安全代码已更改 | 您與 {} 的安全碼已變更
您與{}之間的安全代碼已變更 | {}とのセキュリティコードが変更されました | {}님과의 보안 코드가 변경되었습니다
"""
