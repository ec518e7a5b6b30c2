"""How somebody writes to one person: answers to what that person wrote, pictures announced, a life that is known.

Each row stands for all its readings: words with "|" between them can stand for each other, "_" is a blank, "-"\
 nothing.
Rows are written in small letters without accents; an apostrophe is a blank.
"""

ANSWERS = """
thanks|thank_you for your|the answer|reply|response|message|mail|email|e_mail|letter|photos|pictures|pics|payment\
|call|text
thanks|thank_you for replying|answering|responding|writing|getting|sending|paying|calling|talking
got|received|have|saw|read your reply|answer|response
got|received|have your message|reply|answer|response|question|note
as|like|what you wrote|said|told|asked|mentioned|promised|wanted|suggested|replied|answered|explained|requested\
|write
you replied|promised|responded|begged|refused|told_me|asked_me|asked_for_more|wrote_me|wrote_to_me|wrote_back\
|wrote_that
you said|wrote|answered|told|asked yesterday|today|that_you|you_would|you_will|last|on|in|before|me|no
in|to|about|after your|ur last|previous|first|reply|answer|response|message|mail|email|letter reply|to_me|of|from\
|from_yesterday|last
your|ur last|previous|latest|yesterday_s mail|message|email|e_mail|letter|reply|answer|text|response
as|like|what we discussed|agreed|talked|said|spoke|arranged
we spoke|talked|discussed|agreed|arranged|chatted on|about|last|that|yesterday|before|earlier
our last|previous|earlier|recent mail|mails|email|emails|messages|talk|call|conversation|exchange|chat
nice|good|was_nice|was_good to|- hear|hearing|talk|talking|chat|chatting from|to|with you
as agreed|discussed
your|ur offer|excuse|excuses|promise|promises|story|explanation|refusal|apology|apologies|answer|reply|response\
 is|was|of|did|does|came|arrived|proves|makes
re|regarding|concerning your mail|email|e_mail|message|reply|letter|question
i saw|met|watched|passed you at|near|yesterday|last_night|last_week|in_the|outside|walking|leaving
danke|dank fur ihre|deine|die|eure antwort|nachricht|mail|email|e_mail|ruckmeldung|zeilen|bilder|fotos|zahlung
geschrieben|geantwortet|gesagt|versprochen|erwahnt|gebeten haben|hast|hatten|hattest
mir|zuruck geschrieben|geantwortet|versprochen|geschickt
haben|hast geantwortet|geschrieben|versprochen
sie|du schrieben|schriebst|sagten|sagtest|antworteten|antwortetest
ihre|deine|ihrer|deiner letzte|letzten mail|nachricht|e_mail|email|antwort
in|auf|zu ihrer|deiner|ihre|deine antwort|nachricht|mail|e_mail
wie wir_- besprochen|vereinbart|ausgemacht
wir haben|hatten gesprochen|geschrieben|vereinbart|telefoniert
ihre|deine antwort|nachricht|mail|ausrede|ausreden habe|erhalten|bekommen|kam|von|vom|ist|war|hilft|reicht|gelesen
obrigado|obrigada pela|pelo|por sua|tua|seu|teu|- resposta|mensagem|email|e_mail|responder|contato|retorno
como|conforme voce|tu|vc escreveu|disse|respondeu|prometeu|falou|pediu|escreveste|disseste
voce|vc|tu respondeu|escreveu|prometeu|me_disse|me_pediu|disse_que|respondeste|escreveste
sua|tua|na_sua|a_sua ultima mensagem|resposta|carta
recebi|li a|- sua|tua resposta|mensagem
que|como voce|vc|tu me|- escreveu|respondeu|disse|mandou|pediu
sua|tua resposta|mensagem chegou|e|nao|de
na|em|a sua|tua resposta|mensagem
como|conforme combinamos|combinado|falamos
gracias por tu|su|la|tus|- respuesta|mensaje|correo|contestar|responder|escribir|escribirme|responderme|fotos
respondiste|contestaste|escribiste|dijiste|prometiste|pediste|me_dijo|me_escribio|me_respondio
como usted|me|- escribio|dijo|respondio|escribiste
usted me|- respondio|escribio|dijo|prometio|contesto
recibi|lei|vi tu|su|que respuesta|mensaje|correo|contestaste|respondiste|contesto
tu|su respuesta|mensaje no|de|llego|es
tu|su ultimo|ultima mensaje|correo|respuesta|carta
en tu|su respuesta|mensaje|correo
como acordamos|hablamos|quedamos|acordado
merci pour|de|d votre|vos|ta|ton|tes|la|avoir|me|m reponse|message|mail|courriel|repondu|ecrit|repondre|avoir|photos
vous|tu|l|m avez|as bien|- repondu|ecrit|dit|promis|demande
votre|ton|ta dernier|derniere message|mail|courriel|reponse|lettre
dans|a votre|ta|ton reponse|message|mail|courriel
recu|lu votre|ta|ton reponse|message|courriel
votre|ta|ton reponse|message|courriel de|d|est|ne|n|m
comme convenu|discute|nous_en_avons_parle|nous_l_avons
grazie per|della|del la|il|- tua|sua|tuo|suo|vostra|aver|avermi risposta|mail|messaggio|e_mail|email|risposto\
|scritto
hai|ha|avevi|aveva|avete gia|- risposto|scritto|detto|promesso|chiesto|risposto ieri|che|di|-
nella|alla|la tua|sua ultima|- risposta|mail|e_mail ieri|-
tuo|suo ultimo|- messaggio
come d|da|- accordo|accordi|concordato|mi_hai|mi_ha|hai|ha
bedankt|dank|dankjewel|dank_je|dank_u voor je|uw|jouw|het antwoord|bericht|mail|e_mail|reactie|berichtje|antwoorden
zoals|wat je|jij|u gisteren|- schreef|zei|beloofde|vroeg|antwoordde|geschreven
je|jij|u schreef|antwoordde|beloofde|reageerde
je|u|jij hebt|heeft mij|me|- geantwoord|geschreven|beloofd|gezegd|gereageerd
in|op je|uw|jouw antwoord|bericht|mail|reactie|laatste_bericht|laatste_mail
je|uw|jouw antwoord|bericht|reactie gelezen|ontvangen|gekregen|is|van|helpt|kwam
je|uw|jouw laatste bericht|mail|antwoord|e_mail
zoals we|- afgesproken|besproken|afspraken
dziekuje|dzieki|dziekujemy za twoja|pana|pani|twoj|te|- odpowiedz|wiadomosc|mail|maila|list|e_mail
pisales|pisalas|napisales|napisalas|odpisales|odpisalas|odpowiedziales|odpowiedzialas
obiecales|obiecalas|prosiles|prosilas|mowiles|mowilas|powiedziales|powiedzialas
dostalem|dostalam|otrzymalem|czytalem|czytalam|przeczytalem|przeczytalam twoja|twoj|pana|pani odpowiedz|wiadomosc\
|mail|list
jak pan|pani napisal|napisala|pisal|pisala|mowil
twoja|twoj|twojej|twoim|twoja_ostatnia|ostatnia odpowiedz|wiadomosc|odpowiedzi|wiadomosci|mailu
jak ustalilismy|uzgodnilismy|rozmawialismy|umawialismy
sie|du haben|hast bereits|schon|letzte_woche|gestern gezahlt|bezahlt|uberwiesen
vous|tu avez|as deja|hier paye|verse|envoye
ya me|nos|- has|ha|- pagado|pagaste|pago|enviaste
voce|tu ja pagou|pagaste|enviou
hai|ha gia|- pagato
it_was|that_was|was nice|good|great|fun to|- talk|talking|chat|chatting|see|seeing|meet|meeting
i|we enjoyed our|the|your|talking|chatting talk|chat|call|conversation|evening|night|to|with
you sent|showed|gave|shared me|us your|a|the|some|that
"""

ANNOUNCED = """
here_is|here_are|here_s|heres|below_is|below_are|this_is|these_are|that_s|here_you_see|here_you_can_see\
|below_you_see\
 the|a|an|your|ur|my|some|one|this|-\
 video|videos|clip|recording|footage|film|picture|pictures|photo|photos|pic|pics|image|images|screenshot\
|screenshots\
|screen_shot|snapshot|still|frame|proof|evidence|preview|sample|collage|excerpt|file|thumbnail
this|here is|s how|what|the_way you look|looked|are_like|do|did_then
here it_is|they_are|you_go|it_comes|is_how_you_look|is_one_of_them|is_what_i_have|you_are_on|have_a_look|take_a_look
look|check|open|view|have_a_look|take_a_look at|out|- this|these|the attached|picture|pictures|photo|photos\
|screenshot\
|screenshots|image|images|file|snapshot|proof|link|attachment|clip|preview
look|as_you_see|as_shown|scroll|shown|pictured below|above|underneath|down
see|look|judge|check for yourself|for_yourselves|it_for_yourself|what_i_mean
video|clip|recording|picture|pictures|photo|photos|image|images|screenshot|screenshots|proof|evidence|preview\
|sample|still\
|file|snapshot\
 is|are|of_you_is|of_you|- below|above|attached|enclosed|included|inside|follows|follow|underneath|at_the_bottom\
|at_the_end|in_this_mail|in_this_email|in_this_message|in_this_letter|in_the_attachment|in_the_file
i put|place|placed|left|show|include|included|paste|pasted|attach|am_sending_you|send_you|sent_you|ve_sent_you\
|added|add|put_here|inserted|embedded\
 a|an|one|some|it|here|you_a|you_one|few|two|three video|frame|shot|frames|shots|videos|clip|picture|pictures\
|photo|photos|pic|image|images|screenshot\
|screenshots|snapshot|still|proof|sample|preview|file
see|in|in_the|in_an|as_an|as|view|check|find|look_at|to_this|the|this attachment|attachments\
 for|below|with|is|shows|and|you_will|there|to|i|of|-
see|look|find the|it|as|- attached
open|view|check|see|find|as the|an|my|- attachment|attachments
enclosed|inclosed|herewith
im|siehe|den_beigefugten|in_den anhang|anhangen|anhang_an
in_der|siehe|als anlage
anbei|angehangt|angehangte|angehangten|angehangtes|beigefugt|beigefugte|beigefugten|beigefugtes|beiliegend\
|angefugt|beigelegt|mitgeschickt|mitgesendet|hinzugefugt|eingefugt
schicke|sende|lege|zeige ihnen|dir|hier|- ein|eine|einen video|foto|bild|screenshot|aufnahme|clip|beweis\
|ausschnitt|standbild|kostprobe
hier|das|dies|unten|da|anbei ist|sind|siehst_du|sehen_sie|seht_ihr|kommt\
 das|ein|eine|der|die|dein|deine|ihr|ihre|mein|den|einen|-\
 video|videos|foto|fotos|bild|bilder|screenshot|screenshots|aufnahme|clip|film|beweis|datei|ausschnitt|standbild\
|vorschau\
|bildschirmfoto|beweisfoto|bildschirmaufnahme
hier|da|unten|das ist|sind|bist|kommt es|sie|er|du_zu_sehen|sie_zu_sehen
sieh|schau|schauen_sie|sehen_sie|schauen unten|oben|selbst|hier|dir_das_an|sich_das_an|es_dir_an
video|foto|fotos|bild|bilder|screenshot|aufnahme|beweis|clip|vorschau unten|oben|folgt|liegt_bei|anbei|im_anhang\
|anhangend
em|no|segue|seguem|vai|veja_o anexo|anexos|em_anexo|anexado
mando|envio|vai|segue|mostro junto|aqui|te|lhe|- um|uma video|foto|imagem|captura|print|prova|trecho|amostra
anexei|anexado|anexada|anexados|anexo_o|anexo_a|segue_o|segue_a|seguem_as|seguem_os
aqui_esta|aqui_estao|aqui_vai|eis|este_e|esta_e|segue|abaixo_esta o|a|os|as|um|uma|seu|sua|teu|tua|minha|-\
 video|videos|foto|fotos|imagem|imagens|captura|capturas|print|prints|gravacao|filme|prova|provas|arquivo|clipe
aqui esta|vai|estao|tem ele|ela|o_que_tenho|voce|eles|elas
veja|olhe|olha|confira abaixo|voce_mesmo|por_si|acima|anexo|o_anexo
adjunto|adjunta|adjunte|anexo|anexa|adjuntamos el|la|los|las|un|una|tu|su|aqui|encontraras|encontrara
te|le|os mando|envio|adjunto|dejo|pongo|muestro aqui|- un|una video|foto|imagen|captura|prueba|muestra|fotograma\
|fragmento
te|le|os|va|van|en|al|lo|la|se adjunto|adjunta|adjuntos|adjuntas
video|foto|fotos|captura|imagen|prueba|archivo|grabacion adjunto|adjunta|adjuntos|adjuntas|abajo|debajo|aqui
en el|los|un archivo adjunto|adjuntos|archivos_adjuntos|adjunto_esta|adjunto_veras
aqui_esta|aqui_estan|aqui_tienes|aqui_tiene|aqui_va|ahi_va|he_aqui|este_es|esta_es|abajo_esta|te_mando|te_dejo\
 el|la|los|las|un|una|tu|su|mi|-\
 video|videos|foto|fotos|imagen|imagenes|captura|capturas|pantallazo|pantallazos|grabacion|prueba|pruebas|clip\
|archivo
aqui|ahi lo|la|los|las tienes|tiene|esta|estan|va|dejo
mira|mire|compruebalo|miralo|vealo abajo|mas_abajo|tu_mismo|usted_mismo|adjunto|el_adjunto
ci joint|jointe|joints|jointes|inclus
en|voir|la|voyez|voir_la|regardez_la|dans_la piece_jointe|pieces_jointes|pj|annexe
joint|jointe|joints|jointes a|au|avec ce|cet|cette|mail|message|courriel
je vous|t|te envoie|mets|joins|montre ici|- un|une photo|image|capture|video|preuve|extrait
image|images|photo|photos|video|capture jointe|jointes|incluse|ci_jointe
je|j|vous|te|t joins|ai_joint|ai_mis_en_piece|joint|ai_inclus
voici|voila|c_est|ci_dessous la|le|les|un|une|votre|vos|ta|ton|tes|l|d|des|ma|-\
 video|videos|photo|photos|image|images|capture|captures|enregistrement|film|preuve|preuves|extrait|fichier\
|apercu|cliche
la|le|les|vous|en|te|l voici|voila
video|photo|photos|image|images|capture|captures|preuve|ecran|extrait ci_dessous|ci_dessus|jointe|jointes|joint\
|en_piece
voyez|regardez|regarde|vois par|ci vous_meme|toi_meme|dessous|dessus
in|vedi|nell|l|trovi|guarda|come|un|in_un allegato|allegati|in_allegato
ti|vi|le mando|invio|allego|lascio|mostro qui|- un|una|uno foto|fotogramma|immagine|screenshot|video|prova\
|schermata|assaggio
allego|ti_allego|vi_allego|allegata|allegate|allegato_trovi|allegato_a|allegato_alla
ecco|questo_e|questa_e|queste_sono|qui_c_e|qui_trovi|sotto_c_e|sotto_trovi il|la|lo|le|i|gli|un|una|uno|l|un|tuo\
|tua|il_tuo|la_tua|e|-\
 video|foto|immagine|immagini|screenshot|schermata|registrazione|filmato|prova|prove|clip|file|anteprima|fotogramma
eccolo|eccola|eccoli|eccole|eccoti|eccovi
vedi|guarda|guardi|veda qui|sotto|tu_stesso|sopra|qua
in|zie|als|bekijk|open de|een|- bijlage|bijlagen|de_bijlage
bijgevoegd|bijgevoegde|bijgesloten|bijgaand|bijgaande|meegestuurd|bijgedaan|toegevoegd|meegezonden|hierbij_de\
|hierbij_een|hierbij_het
hier|dit|hieronder is|zijn|vind_je|zie_je|staat de|het|een|je|jouw|uw|mijn|-\
 video|videos|foto|fotos|foto_s|afbeelding|screenshot|screenshots|schermafbeelding|opname|clip|film|filmpje\
|bewijs|bestand\
|beeld|beelden|schermafdruk
hier|daar is|zijn|heb_je hij|het|ze|hem
kijk|zie|bekijk hieronder|zelf|hierboven|de_bijlage|bijlage|het_zelf
video|foto|fotos|screenshot|bewijs|afbeelding hieronder|hierboven|bijgevoegd|in_de_bijlage
w zalaczniku|zalaczeniu|zalacznikach
zalaczam|zalaczylem|zalaczylam|zalaczony|zalaczona|zalaczone|zalaczonym|zalaczonej|dolaczylam|wysylam_ci\
|posylam_ci|przesylam_ci|dolaczam|dolaczylem|dolaczony|dolaczone
patrz|zobacz|sprawdz|otworz|obejrzyj zalacznik|zalaczniki|ponizej|sam|sama|powyzej|w_zalaczniku
oto|tu_jest|tu_sa|tutaj_jest|tutaj_sa|to_jest|to_sa|ponizej|ponizej_jest|tu_widac|tu_masz twoj|twoje|twoja|ten|to\
|te|moj|-\
 film|filmik|wideo|video|nagranie|zdjecie|zdjecia|zrzut|zrzuty|screen|screenshot|obraz|dowod|dowody|plik|klip\
|fotka|fotki\
|fragment|kadr
oto|tu|tutaj ono|on|ona|one|jest_ono|jest_on
zdjecie|zdjecia|film|nagranie|zrzut|dowod ponizej|powyzej|w_zalaczeniu
my|the|in next|second|following|other mail|email|e_mail|message|letter
nachste|nachsten|zweite|zweiten|folgende|folgenden mail|nachricht|e_mail|email
proximo|siguiente|segundo correo|mensaje|email
prochain|prochaine|second|deuxieme mail|message|courriel|e_mail|email
prossima|prossimo|seconda mail|messaggio|e_mail|email
angehaengt|beigefuegt|angefuegt
standbild|standbilder|bildschirmfoto
on|to|at|from|in|via|under mega|dropbox|wetransfer|google_drive|onedrive|mediafire|ipfs|the_onion|my_onion|onion
already|just posted|uploaded|published|sent|shared|showed|shown a|one|some|the_first|it|your|them
"""

# They end a line: what comes next is, or was, the picture.
BEFORE_IT = """
exhibit|exhibit_a|exhibit_1|attachment|here|here_it_is|look|look_here|look_at_this|watch|see|proof|evidence\
|screenshot|picture|photo|video|image|preview|this_is_you
hier|hier_ist_es|sehen_sie|schau|siehe|beweis|bild|foto|aufnahme|das_sind_sie|das_bist_du|screenshots|bilder\
|video_von_ihnen
aqui|aqui_esta|aqui_lo_tienes|aqui_la_tienes|mira|mire|prueba|pruebas|captura|este_eres_tu|esta|imagen\
|captura_de_pantalla
veja|olhe|prova|provas|captura_de_tela|imagem|este_e_voce|este_e|eis|aqui_estao
voici|voila|le_voici|la_voici|regardez|preuve|preuves|capture|capture_d_ecran|c_est_vous|image
ecco|eccolo|eccola|guarda|prova|prove|immagine|schermata|questo_sei_tu|sei_tu
hier|hier_is_het|hier_is_hij|kijk|bewijs|afbeelding|dit_ben_jij|zie
oto|oto_ono|oto_on|zobacz|dowod|zdjecie|zdjecia|zrzut_ekranu|to_ty|to_jestes_ty|spojrz
"""

LIFE = """
wohnst|wohnt in|im|am|an|auf|bei|direkt|nahe
sie wohnen|leben|arbeiten in|im|am|an|auf|bei|beim|fur|als
du arbeitest|lebst|studierst|lernst|gehst in|im|am|an|bei|beim|fur|als|auf|zur
arbeitest|studierst|studieren bei|im|in|fur|an|beim|als
ihr|dein|ihrem|deinem arbeitgeber|chef|vorgesetzter|vorgesetzten heisst|ist|bei|in|wird|und|herr|frau
in|aus|zu|an|auf ihrer|deiner|ihrem|deinem strasse|schule|firma|dorf|stadt|buro|haus|arbeitsplatz|arbeit|wohnung\
 in|an|bei|am|heisst
mora|moras|trabalha|trabalhas|estuda|estudas|reside em|na|no|para|perto|como
sua|tua|seu|teu casa|rua|escola|empresa|trabalho|emprego|chefe|bairro em|na|no|fica|e|do|da
vives|trabajas|estudias|resides en|cerca|para|como
usted vive|trabaja|estudia|reside en|cerca|para|como
tu|su casa|calle|escuela|empresa|trabajo|colegio|jefe|barrio|oficina en|de|es|del|esta
habitez|habites|travaillez|travailles|etudiez|etudies|vivez|logez a|au|aux|chez|dans|en|pour|rue|pres|comme
votre|ta|ton maison|rue|ecole|entreprise|travail|employeur|patron|quartier|bureau|appartement a|au|de|chez|est\
|rue|s_appelle|la
abiti|abita|lavori|lavora|studi|studia|vivi in|a|ad|da|per|presso|alla|al|nella|vicino|come|dalla
tua|tuo|sua|suo casa|via|scuola|ditta|azienda|lavoro|capo|ufficio|quartiere in|a|di|presso|si_chiama|e
woont|werkt|studeert in|aan|op|bij|voor|als|vlakbij
je|jouw|uw huis|straat|school|werk|baas|bedrijf|werkgever|kantoor|buurt in|aan|op|bij|is|heet
mieszkasz|pracujesz|studiujesz|uczysz_sie w|we|przy|na|dla|jako|u|obok|blisko
twoj|twoja|twojej|twojego|twoim dom|szef|praca|szkola|szkole|firma|firmie|ulica|ulicy|biurze|domu|pracy\
|pracodawca w|we|przy|na|to|jest|nazywa
your|ur boss|manager|employer|teacher|headteacher|neighbour|neighbor|landlord|coach|pastor|priest at|from|named\
|called|is_called
your|ur wife|husband|sister|brother|mother|father|mum|mom|dad|daughter|son|cousin|aunt|uncle|niece|nephew\
|girlfriend|boyfriend|fiance\
|fiancee|partner\
 is_called|named|called|works|lives|goes|studies|s_name|who_works|who_lives|at_work
your|ur sister|brother|wife|husband|mother|father|mum|mom|dad|girlfriend|boyfriend|daughter|son and your|ur\
 boss|manager|employer|mother|father|sister|brother|teacher|wife|husband|mum|mom|dad|daughter|son
your|ur kids|children|son|daughter|wife|husband|sister|brother|mother|father go|goes|went|attend|attends|study\
|studies|work|works|live|lives
you work|study|teach|live|worked|studied as|at_the|in_the|for_the|near_the|next_to|opposite|across
your|ur university|uni|faculty|campus|degree|lecture|lectures|professor|tutor|thesis|course|semester
your|ur tattoo|tattoos|scar|birthmark|mole|piercing|dog|cat|pet|bike|motorbike|licence_plate|license_plate|number_plate
your|ur date_of_birth|birthday|birth_date|iban|account_number|bank_account|bedroom|living_room|curtains|poster
you are|were|was|re born on|in
deine|deiner|dein|ihre|ihrer|ihr uni|universitat|hochschule|fakultat|studium|vorlesung|hund|katze|tattowierung\
|geburtstag
tu|su|vuestra|tus|sus universidad|facultad|perro|gato|tatuaje|cumpleanos
votre|ta|ton universite|fac|faculte|chien|chat|tatouage|anniversaire
"""
