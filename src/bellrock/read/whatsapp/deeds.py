"""What WhatsApp says that somebody did to a group, in the languages of its two apps: `{}` stands for a name.

Stems as in `notices.py`; gone are full stops, quote marks and marks of direction.
People type such words too: they are a notice only where more than the words shows it.
"""

# A group is made, or its name or what it is about is changed: names may stand in it, and colons in the names.
NAMED = """
{} created group {} | {} created this group | {} created the group {} | {} created community {}
{} changed the subject from {} to {} | {} changed the subject to {} | {} changed the group name from {} to {}
{} changed the group name to {} | {} changed the group description | {} changed this group's icon
{} changed this group's settings to {} | {} changed the description to {} | {} changed the group description to {}
{} hat die Gruppe {} erstellt | Du hast die Gruppe {} erstellt | {} hat diese Gruppe erstellt
{} hat den Betreff von {} zu {} geändert | {} hat den Betreff zu {} geändert | {} hat den Betreff in {} geändert
Du hast den Betreff von {} zu {} geändert | {} hat den Gruppennamen von {} zu {} geändert
{} hat die Gruppenbeschreibung geändert | {} hat das Gruppenbild geändert | {} hat die Gruppeneinstellungen geändert
{} creó el grupo {} | Creaste el grupo {} | {} creó este grupo | {} ha creado el grupo {}
{} cambió el asunto de {} a {} | {} cambió el asunto del grupo de {} a {} | {} cambió el asunto a {}
{} cambió el nombre del grupo de {} a {} | {} cambió el nombre de {} a {} | {} ha cambiado el asunto de {} a {}
{} cambió la descripción del grupo | {} cambió el ícono de este grupo | {} cambió el icono de este grupo
{} cambió los ajustes de este grupo {} | {} cambió la configuración del grupo {} | {} a créé le groupe {}
Vous avez créé le groupe {} | {} a créé ce groupe | {} a changé le sujet de {} à {} | {} a modifié le sujet {} en {}
{} a modifié le sujet de {} en {} | {} a changé le sujet en {} | {} a changé le nom du groupe de {} à {}
{} a changé l'objet de {} à {} | {} a modifié la description du groupe | {} a changé la description du groupe
{} a changé l'icône de ce groupe | {} ha creato il gruppo {} | Hai creato il gruppo {} | {} ha creato questo gruppo
{} ha cambiato l'oggetto da {} a {} | {} ha cambiato l'oggetto in {} | {} ha modificato l'oggetto da {} a {}
{} ha cambiato il nome del gruppo da {} a {} | {} ha cambiato la descrizione del gruppo
{} ha cambiato l'immagine del gruppo | {} ha cambiato l'icona di questo gruppo | {} criou o grupo {}
Você criou o grupo {} | {} criou este grupo | {} criou grupo {} | {} mudou o assunto de {} para {}
{} mudou o nome de {} para {} | {} alterou o assunto de {} para {} | {} mudou o nome do grupo de {} para {}
{} alterou o nome do grupo de {} para {} | {} mudou o assunto para {} | {} mudou a descrição do grupo
{} alterou a descrição do grupo | {} mudou a imagem do grupo | {} heeft de groep {} gemaakt
{} heeft de groep {} aangemaakt | U hebt de groep {} gemaakt | {} heeft groep {} gemaakt
{} heeft het onderwerp gewijzigd van {} naar {} | {} heeft het onderwerp gewijzigd in {}
{} heeft het onderwerp van {} naar {} gewijzigd | {} heeft de groepsnaam gewijzigd van {} naar {}
{} heeft de groepsbeschrijving gewijzigd | {} heeft de groepsafbeelding gewijzigd | {} создал группу {}
{} создал(а) группу {} | {} создала группу {} | Вы создали группу {} | {} изменил тему с {} на {}
{} изменил(а) тему с {} на {} | {} изменила тему с {} на {} | {} сменил тему с {} на {}
{} изменил(а) название группы с {} на {} | {} изменил тему группы на {} | {} изменил описание группы
{} изменил(а) описание группы | {} изменил картинку группы | {} изменил(а) картинку группы | {} створив групу {}
{} створив(ла) групу {} | {} створює групу {} | {} створила групу {} | Ви створили групу {}
{} змінив тему з {} на {} | {} змінює тему з {} на {} | {} змінив(ла) тему з {} на {} | {} змінила тему з {} на {}
{}, {} grubunu oluşturdu | {} {} grubunu oluşturdu | {} bu grubu oluşturdu | {} grubunu oluşturdunuz
{} konuyu {} iken {} olarak değiştirdi | {} grubun konusunu {} iken {} olarak değiştirdi
{} grubun adını {} olarak değiştirdi | {} olan grup adını {} olarak değiştirdi | {} konuyu {} olarak değiştirdi
{} grup açıklamasını değiştirdi | {} bu grubun simgesini değiştirdi | {} utworzył grupę {} | {} utworzył(a) grupę {}
{} utworzyła grupę {} | Utworzono grupę {} | {} utworzył/a grupę {} | {} zmienił temat z {} na {}
{} zmienił(a) temat z {} na {} | {} zmienia temat z {} na {} | {} zmieniono temat z {} na {}
{} zmienił/a temat z {} na {} | {} zmienił(a) nazwę grupy z {} na {} | {} zmienił(a) opis grupy
{} vytvořil/a skupinu {} | {} vytvořil(a) skupinu {} | Vytvořil/a jste skupinu {} | {} vytvořil skupinu {}
{} změnil/a téma {} na {} | {} změnil/a předmět {} na {} | {} změnil/a předmět z {} na {}
{} změnil/a téma z {} na {} | {} změnil/a název skupiny z {} na {} | {} změnil(a) předmět z {} na {}
{} změnil/a popis skupiny | {} vytvoril/a skupinu {} | {} vytvoril(a) skupinu {} | Vytvorili ste skupinu {}
{} zmenil/a predmet {} na {} | {} zmenil/a predmet z {} na {} | {} zmenil/a tému {} na {}
{} zmenil/a tému z {} na {} | {} zmenil/a názov skupiny z {} na {} | {} zmenil/a popis skupiny
{} létrehozta a {} csoportot | {} létrehozta a(z) {} csoportot | {} létrehozta az {} csoportot
{} megváltoztatta a tárgyat erről: {} erre: {} | {} megváltoztatta a témát {} | {} módosította a tárgyat {}
{} megváltoztatta a csoport nevét {} | {} a tárgyat erről: {} erre: {} változtatta | {} a creat grupul {}
Ați creat grupul {} | {} a schimbat subiectul din {} în {} | {} a schimbat subiectul de la {} la {}
{} a schimbat subiectul {} | {} a schimbat numele grupului din {} în {} | {} a schimbat descrierea grupului
{} skapade gruppen {} | Du skapade gruppen {} | {} ändrade ämnet från {} till {} | {} bytte ämne från {} till {}
{} ändrade ämnet till {} | {} ändrade gruppens namn från {} till {} | {} ändrade gruppbeskrivningen
{} opprettet gruppen {} | {} opprettet gruppa {} | {} endret emnet fra {} til {} | {} endret emne fra {} til {}
{} endret gruppenavnet fra {} til {} | {} endret gruppebeskrivelsen | {} oprettede gruppen {}
{} ændrede emnet fra {} til {} | {} skiftede emne fra {} til {} | {} har ændret emnet fra {} til {}
{} ændrede gruppenavnet fra {} til {} | {} ændrede gruppebeskrivelsen | {} loi ryhmän {} | Loit ryhmän {}
{} vaihtoi aiheen {} | {} muutti aiheen {} | {} vaihtoi aihetta {} | {} muutti ryhmän {} | {} ha creat el grup {}
Heu creat el grup {} | {} ha canviat l'assumpte de {} a {} | {} ha canviat el tema de {} a {}
{} ha canviat el nom del grup de {} a {} | {} ha canviat la descripció del grup | {} je stvorio grupu {}
{} je stvorio/la grupu {} | {} je napravio/la grupu {} | {} je izradio/la grupu {} | {} je kreirao grupu {}
{} je kreirao/la grupu {} | {} stvara grupu {} | {} je promijenio temu iz {} u {}
{} je promijenio/la temu iz {} u {} | {} je promijenio/la temu s {} na {} | {} mijenja temu iz {} u {}
{} je promenio temu iz {} u {} | {} je promenio/la temu iz {} u {} | {} je ustvaril skupino {}
{} je ustvaril/-a skupino {} | {} je ustvaril(a) skupino {} | {} je spremenil temo iz {} v {}
{} je spremenil/-a temo iz {} v {} | {} je spremenil(a) zadevo iz {} v {} | {} је направио групу {}
{} је направио/ла групу {} | {} је креирао/ла групу {} | {} је променио тему из {} у {}
{} је променио/ла тему из {} у {} | {} је променио/ла тему са {} на {} | {} ја создаде групата {}
{} создаде група {} | {} го промени насловот од {} во {} | {} ја промени темата од {} во {} | {} създаде група {}
{} създаде групата {} | {} промени темата от {} на {} | {} смени темата от {} на {}
{} промени заглавието от {} на {} | {} промени темата на {} | {} δημιούργησε την ομάδα {}
Ο/Η {} δημιούργησε την ομάδα {} | {} άλλαξε το θέμα από {} σε {} | Ο/Η {} άλλαξε το θέμα από {} σε {}
{} άλλαξε το όνομα της ομάδας από {} σε {} | {} άλλαξε την περιγραφή της ομάδας | {} sukūrė grupę {}
{} pakeitė temą iš {} į {} | {} pakeitė pavadinimą iš {} į {} | {} izveidoja grupu {}
{} nomainīja tematu no {} uz {} | {} mainīja tematu no {} uz {} | {} nomainīja tēmu no {} uz {} | {} lõi grupi {}
{} muutis teema {} | {} muutis teemat {} | {} vahetas teema {} | {} krijoi grupin {}
{} ndryshoi temën nga {} në {} | {} ndryshoi subjektin nga {} në {} | {} e ndryshoi temën nga {} në {}
{} {} qrupunu yaratdı | {} mövzunu {} | {} {} guruhini yaratdi | {} guruh yaratdi {} | {} mavzuni {}
{} {} тобын құрды | {} тақырыпты {} | {} het groep {} geskep | {} het die onderwerp van {} na {} verander
{} chruthaigh {} an grúpa {} | Chruthaigh {} an grúpa {} | D'athraigh {} an t-ábhar ó {} go {} | {} membuat grup {}
{} mengubah subjek dari {} menjadi {} | {} mengganti subjek dari {} menjadi {} | {} mengubah subjek menjadi {}
{} mengubah nama grup dari {} menjadi {} | {} mengubah deskripsi grup | {} mencipta kumpulan {}
{} telah mencipta kumpulan {} | {} membuat kumpulan {} | {} telah mengubah subjek dari {} menjadi {}
{} menukar subjek daripada {} kepada {} | {} telah menukar subjek {} | {} đã tạo nhóm {}
{} đã đổi chủ đề từ {} thành {} | {} đã thay đổi chủ đề từ {} thành {} | {} đã đổi tên nhóm từ {} thành {}
{} đã thay đổi tiêu đề từ {} thành {} | Ginawa ni {} ang grupong {} | Binago ni {} ang subject mula {} sa {}
Pinalitan ni {} ang paksa mula {} | Binago ni {} ang paksa mula sa {} | {} ameunda kundi {}
{} alibadilisha mada kutoka {} | {} amebadilisha mada kutoka {} | {} alibadilisha kichwa kutoka {} kuwa {}
{} أنشأ مجموعة {} | {} أنشأ المجموعة {} | قام {} بإنشاء المجموعة {} | لقد أنشأت المجموعة {}
{} غيّر اسم المجموعة من {} إلى {} | {} غيّر الموضوع من {} إلى {} | قام {} بتغيير الموضوع من {} إلى {}
{} غيّر وصف المجموعة | {} غيّر صورة هذه المجموعة | {} گروه {} را ایجاد کرد | {} موضوع را از {} به {} تغییر داد
{} نام گروه را از {} به {} تغییر داد | {} نے گروپ {} بنایا | {} نے {} گروپ بنایا | {} نے موضوع {} | {} نے عنوان {}
{} نے گروپ کا نام {} | הקבוצה {} נוצרה על ידי {} | {} יצר/ה את הקבוצה {} | {} יצר את הקבוצה {}
{} שינה את הנושא מ-{} ל-{} | {} שינה/תה את הנושא מ-{} ל-{} | {} שינה/תה את הנושא {} | {} שינה את הנושא {}
{} שינה/תה את שם הקבוצה {} | הנושא שונה {} | הנושא השתנה {} | {} ने ग्रुप {} बनाया | {} ने {} ग्रुप बनाया
{} ने विषय को {} से {} में बदला | {} ने विषय {} | {} ने ग्रुप का नाम {} | {} यांनी {} ग्रुप तयार केला
{} ने {} ग्रुप तयार केला | {} यांनी विषय {} | {} ने विषय {} बदलला | {} ने समूह {} बनाया | {} {} গ্রুপ তৈরি করেছেন
{} বিষয় {} | {} গ্রুপের নাম {} | {} એ {} ગ્રુપ બનાવ્યું | {} એ વિષય {} | {} દ્વારા વિષય {} | {} ਨੇ ਗਰੁੱਪ {}
{} ਨੇ ਵਿਸ਼ਾ {} | {} குழு {} | {} தலைப்பை {} | {} పేరును {} | {} విషయాన్ని {} | {} ವಿಷಯವನ್ನು {} | {} വിഷയം {}
{} ได้สร้างกลุ่ม {} | {} สร้างกลุ่ม {} | {} ได้เปลี่ยนหัวข้อ{} | {} เปลี่ยนหัวข้อ{} | {} ได้เปลี่ยนชื่อกลุ่ม{}
{}创建了群组{} | {} 创建了群组 {} | {} 创建了群 {} | {} 创建了此群组 | {}将主题从{}改为{} | {}将群组名称{}
{} 更改了主题{} | {} 建立了{}群組 | {} 建立了群組 {} | {} 將主題由 {} 改為 {} | {} 將主旨由 {} 改為 {}
{} 將群組主旨{} | {} 將群組名稱{} | {} 更改了主題{} | {} 將主題從 {} 更改為 {} | {} 將主旨從{}
{}がグループ{}を作成しました | {}さんがグループ{}を作成しました | {}が件名を{}から{}に変更しました
{}さんが件名を{} | {}がグループ名を{} | {}が件名を{} | {}님이 {} 그룹을 만들었습니다 | {}님이 그룹 {}
{}님이 제목을 {} | {}님이 그룹 이름을 {} | {}님이 그룹명을 {}
"""

# Somebody came or went.
CAME = """
{} added {} | {} was added | {} were added | {} left | {} removed {} | {} was removed
{} joined using this group's invite link | {} joined using a group link | {} joined using an invite link
{} joined from the community | {} pinned a message | {} is now an admin | You're now an admin
You're no longer an admin | {} started a call | {} reset this group's invite link | {} deleted this group's icon
You blocked this contact | You unblocked this contact | {} was invited | {} deleted this group
{} hat {} hinzugefügt | {} hat dich hinzugefügt | {} wurde hinzugefügt | {} hat die Gruppe verlassen
{} hat {} entfernt | {} wurde entfernt | {} ist der Gruppe über den Einladungslink beigetreten | {} ist beigetreten
Du bist jetzt ein Admin | {} ist dieser Gruppe über den Einladungslink beigetreten | Du hast {} hinzugefügt
Du wurdest hinzugefügt | {} añadió a {} | {} te añadió | {} agregó a {} | {} te agregó | Se añadió a {}
Se agregó a {} | {} fue añadido | {} fue añadida | {} salió del grupo | {} salió | {} eliminó a {}
{} se unió usando el enlace de invitación de este grupo | Añadiste a {} | {} ha añadido a {} | {} te ha añadido
{} ha salido del grupo | {} dejó el grupo | {} abandonó el grupo | {} a ajouté {} | {} vous a ajouté
{} vous a ajouté(e) | {} a été ajouté | {} a été ajouté(e) | {} est parti | {} est parti(e) | {} a quitté le groupe
{} a quitté | {} a retiré {} | {} a supprimé {} | {} a rejoint le groupe {} | Vous avez ajouté {}
{} ha aggiunto {} | {} ti ha aggiunto | {} è stato aggiunto | {} è stata aggiunta | {} è stato/a aggiunto/a
Hai aggiunto {} | {} ha abbandonato | {} ha lasciato il gruppo | {} ha abbandonato il gruppo | {} è uscito
{} è uscita | {} ha rimosso {} | {} si è unito {} | Utente aggiunto {} | {} si è unito/a tramite {}
{} adicionou {} | {} adicionou você | {} adicionou-o | {} adicionou-o(a) | {} foi adicionado | {} foi adicionado(a)
{} saiu | {} saiu do grupo | {} removeu {} | {} entrou usando o link de convite
{} entrou usando o link de convite deste grupo | {} foi adicionada | Usuário adicionado: {} | {} abandonou o grupo
Você adicionou {} | {} adicionou-te | {} heeft {} toegevoegd | {} heeft u toegevoegd | {} heeft je toegevoegd
{} is toegevoegd | {} heeft de groep verlaten | {} heeft {} verwijderd | U hebt {} toegevoegd | {} neemt nu deel {}
{} is toegetreden {} | {} добавил {} | {} добавил(а) {} | {} добавила {} | {} добавил вас | {} добавлен(а)
{} добавлена | {} вышел | {} вышел(-ла) | {} вышел(ла) | {} вышла | {} покинул группу | {} покинул(а) группу
{} покинула группу | {} удалил {} | {} удалил(а) {} | {} присоединился {} | {} присоединился(-ась) {}
{} вышел из группы | {} вышел (-ла) из группы | {} додав {} | {} додав(ла) {} | {} додала {} | {} додає вас
{} додає {} | Додано {} | {} вийшов | {} вийшов(ла) | {} виходить | {} вийшла | {} залишив групу | {} залишає групу
{} залишив(ла) групу | {} видалив {} | {} приєднується {} | {} sizi ekledi | {}, {} kişisini ekledi
{} {} kişisini ekledi | {} eklendi | {} kişisi eklendi | {} gruptan ayrıldı | {} ayrıldı | {} {} kişisini çıkardı
{} bu grubun davet bağlantısıyla katıldı | {} adlı kişi eklendi | {} gruba eklendi | {} sizi gruba ekledi
{} dodał {} | {} dodał(a) {} | {} dodał Cię | {} dodał(a) Cię | {} dodaje Cię | {} dodał/a {} | {} został dodany
{} został(a) dodany(-a) | {} dodano | Dodano {} | {} opuścił grupę | {} opuścił(a) grupę | {} wyszedł
{} wyszedł(-szła) | {} opuszcza grupę | {} opuścił | {} opuścił(a) | {} dodaje {} | {} usunął {}
{} usunął(-ęła) {} | {} dołączył {} | {} dołączył(a) {} | {} odszedł(-eszła) | {} vás přidal/a do skupiny
{} vás přidal/a | {} přidal/a vás | {} přidal/a {} | {} byl/a přidán/a do skupiny | {} byl/a přidán/a
{} opustil/a skupinu | {} odebral/a {} | {} odešel/la | {} odešel/šla | {} se připojil/a {} | {} opustil/a
{} vás pridal/a | {} vás pridal/a do skupiny | {} pridal/a {} | {} pridaný/á | {} bol/a pridaný/á
{} odstránil/a {} | {} sa pripojil/a {} | {} odišiel/a | {} hozzáadta {} | {} hozzáadott téged | {} hozzáadva
{} hozzáadott | {} hozzá lett adva | {} kilépett | {} elhagyta a csoportot | {} hozzáadott a csoporthoz
{} eltávolította {} | {} csatlakozott {} | {} kilépett a csoportból | {} a adăugat {} | {} v-a adăugat
{} v-a adăugat(ă) | {} te-a adăugat | {} a fost adăugat | {} a fost adăugat(ă) | {} a ieșit | {} a fost adăugată
{} a părăsit grupul | {} a plecat | {} a eliminat {} | {} s-a alăturat {} | {} a ieșit din grup | {} lade till {}
{} lade till dig | {} har lagt till dig | {} har lagts till | {} lades till | {} lämnade | {} lämnade gruppen
{} har lämnat | {} har lämnat gruppen | {} tog bort {} | {} gick med {} | {} har lagt till {} | {} lagts till
{} blev tillagd | {} la til {} | {} la deg til | {} la til deg | {} ble lagt til | {} har blitt lagt til | {} forlot
{} forlot gruppen | {} fjernet {} | {} forlot gruppa | {} har forlatt gruppen | {} ble med {} | {} sluttet
{} lagt til | {} tilføjede {} | {} tilføjede dig | {} har tilføjet dig | {} blev tilføjet | {} er blevet tilføjet
{} forlod gruppen | {} forlod | {} har forladt gruppen | {} fjernede {} | {} deltog {} | {} er tilføjet
{} har tilføjet {} | {} lisäsi {} | {} lisäsi sinut | {} lisättiin | {} on lisätty | {} poistui
{} poistui ryhmästä | {} lähti | {} lähti ryhmästä | {} poisti {} | {} liittyi {} | {} lisättiin ryhmään
{} t'ha afegit | {} us ha afegit | {} ha afegit {} | S'ha afegit {} | S'ha afegit a {} | {} ha marxat del grup
{} ha marxat | {} ha sortit | {} ha sortit del grup | {} ha abandonat el grup | {} ha eliminat {} | {} s'ha unit {}
{} ha estat afegit | {} vas je dodao | {} vas je dodao/la | {} vas je dodao/dodala | {} je dodao {}
{} je dodao/la {} | {} je dodan | {} je dodan/a | Dodan je kontakt {} | Dodan/a je {} | Dodan je {} | {} je izašao
{} je izašao/la | {} je napustio grupu | {} je napustio/la grupu | {} je otišao/la | {} je uklonio/la {}
{} se pridružio/la {} | {} dodaje vas | {} izlazi | {} napušta grupu | {} je izašao/izašla | {} je dodal {}
{} vas je dodal/-a | {} je dodal/-a {} | {} je zapustil skupino | {} je zapustil/-a skupino | {} је додао {}
{} је додао/ла {} | {} те је додао/ла | {} је додат/а | {} је напустио групу | {} је напустио/ла групу
{} је изашао/ла | {} додаде {} | {} ве додаде | {} беше додаден | {} ја напушти групата | {} излезе | {} напусна
{} напусна групата | {} ви добави | {} добави {} | {} беше добавен | {} беше добавен(а) | {} излезе от групата
{} премахна {} | {} πρόσθεσε {} | {} σας πρόσθεσε | {} σάς πρόσθεσε | Ο/Η {} σας πρόσθεσε | {} προστέθηκε
Προστέθηκε {} | {} αποχώρησε | Ο/Η {} προστέθηκε | Ο/Η {} αποχώρησε | {} έφυγε | {} αποχώρησε από την ομάδα
{} αφαίρεσε {} | Ο/Η {} έφυγε | {} πρόσθεσε εσάς | {} pridėjo {} | {} išėjo | {} paliko grupę | {} pievienoja {}
{} pameta grupu | {} atstāja grupu | {} lisas {} | {} lahkus | {} lahkus grupist | {} shtoi {} | {} ju shtoi
{} doli | {} u largua | {} əlavə etdi {} | {} ayrıldı {} | {} het {} bygevoeg | {} het die groep verlaat
Chuir {} thú leis | Chuir {} leis thú | Cuireadh {} leis | D'fhág {} | D'fhág {} an grúpa | Chuir {} {} leis
{} menambahkan {} | {} menambahkan Anda | {} ditambahkan | {} telah ditambahkan | {} keluar | {} telah keluar
{} keluar dari grup | {} mengeluarkan {} | {} bergabung {} | {} telah bergabung {} | {} menambah {}
{} telah menambah anda | {} menambah anda | {} telah menambah {} | {} telah ditambah | {} ditambah
{} telah meninggalkan kumpulan | {} meninggalkan kumpulan | {} mengalih keluar {}
{} telah keluar daripada kumpulan | {} đã thêm {} | {} đã thêm bạn | {} đã được thêm | {} đã được thêm vào
{} đã rời đi | {} đã rời khỏi nhóm | {} đã rời nhóm | {} đã xóa {} khỏi nhóm | {} đã rời | {} đã thoát
{} đã tham gia {} | Đã thêm {} | Idinagdag ni {} si {} | Idinagdag ka ni {} | Umalis si {} | {} alimwongeza {}
{} alitoka | {} ameondoka | {} alijitoa | {} أضافك | {} أضاف {} | تمت إضافة {} | تم إضافة {} | {} غادر المجموعة
{} غادر | {} أزال {} | {} انضم {} | قام {} بإضافتك | لقد غادر {} | غادر {} | تمت إضافتك | {} تمت إضافته
قام {} بإضافة {} | {} خرج | {} شما را اضافه کرد | {} اضافه شد | {} {} را اضافه کرد | {} گروه را ترک کرد | {} خارج شد
{} رفت | {} {} را حذف کرد | {} نے آپ کو شامل کیا | {} کو شامل کیا گیا | {} شامل ہوئے | {} نے گروپ چھوڑ دیا
{} نے {} کو شامل کیا | {} چلے گئے | {} نے چھوڑ دیا | {} کو شامل کر دیا گیا | {} شامل ہو گئے | {} نکل گئے
{} گروپ سے نکل گئے | {} نے آپ کو شامل کر دیا | צורפת על-ידי {} | צורפת על ידי {} | {} הצטרף/ה | {} הצטרף | {} צורף
{} צורף/ה | {} עזב/ה | {} עזב | {} עזבה | {} הוסיף אותך | {} הוסיף/ה אותך | {} הוסיף/ה את {} | {} צירף/ה את {}
{} צירף/ה אותך | {} יצא/ה | {} הוסר/ה | {} עזב/ה את הקבוצה | {} נוסף/ה | {} ने आपको जोड़ा | {} को जोड़ा गया
{} ने {} को जोड़ा | {} ने ग्रुप छोड़ा | {} ने ग्रुप छोड़ दिया | {} चले गए | {} ने {} को हटाया | {} निकल गए
{} ने आपको शामिल किया | {} शामिल हुए | {} को शामिल किया गया | {} ने छोड़ा | {} ग्रुप छोड़कर चले गए
{} ने ग्रुप को छोड़ा | {} यांनी तुम्हाला सामील केले | {} यांना जोडले | {} यांनी तुम्हाला जोडले | {} यांना सामील केले
{} सोडून गेले | {} यांनी ग्रुप सोडला | {} ने तुम्हाला जोडले | {} यांना जोडले गेले | {} बाहेर पडले
{} यांनी ग्रुप सोडला आहे | {} ला जोडले | {} गेले | {} আপনাকে যোগ করেছেন | {}-কে যোগ করা হয়েছে
{} কে যোগ করা হয়েছে | {} গ্রুপ ছেড়ে দিয়েছেন | {} ছেড়ে গেছেন | {} চলে গেছেন | {} আপনাকে যুক্ত করেছেন
{} যোগ দিয়েছেন | {} ত্যাগ করেছেন | {} গ্রুপ ছেড়ে চলে গেছেন | {} বেরিয়ে গেছেন | {}એ તમને ઉમેર્યા
{} એ તમને ઉમેર્યા | {} ને ઉમેરવામાં આવ્યા | {}ને ઉમેર્યા | {} ને ઉમેર્યા | {} છોડી ગયા | {} એ ગ્રુપ છોડ્યું
{}એ ગ્રુપ છોડ્યું | {} ઉમેરાયા | {}ને ઉમેરવામાં આવ્યા | {} નીકળી ગયા | {} એ ગ્રુપ છોડી દીધું | {} ได้เพิ่มคุณ
{} เพิ่มคุณ | {} ถูกเพิ่ม | เพิ่ม {} แล้ว | {} ออก | {} ได้ออก | {} ออกจากกลุ่ม | {} ได้ออกจากกลุ่ม | {} ได้เพิ่ม {}
{} ได้เพิ่ม{} | {} ได้ถูกเพิ่ม | {} ออกแล้ว | ได้เพิ่ม {} | {} ออกไปแล้ว | {} 添加了您 | {}添加了您 | {}添加了{}
已添加 {} | {} 已被添加 | {} 退出了 | {} 已退出 | {} 退出了群组 | {}退出群组 | {} 添加了你 | {}移除了{} | {} 离开了
{} 已添加 | {}已退出群组 | {} 通过群组邀请链接加入 | {} 离开群组 | {} 已加入 | {} 新增了您 | {} 新增了{} | 已新增 {}
{} 退出了群組 | {} 離開了 | {} 已離開 | {} 加入了您 | {} 加入了你 | {} 已被加入 | {} 已新增 | {} 將您加入
已加入 {} | {} 離開了群組 | {} 退出群組 | {} 將你加入 | {} 新增了你 | {} 離開群組 | {} 已被新增
{}があなたを追加しました | {}があなたを追加 | {}が追加されました | {}が退出しました | {}がグループから退出しました
{}が{}を追加しました | {}が{}を削除しました | {}が参加しました | {}が退出 | {}さんがあなたを追加しました
{}さんが追加されました | {}さんが退出しました | {}を追加しました | {}がグループを退出しました
{}님이 회원님을 추가했습니다 | {}님이 추가되었습니다 | {}님이 나갔습니다 | {}님이 {}님을 추가했습니다
{}님이 나가셨습니다 | {}님이 퇴장했습니다 | {}님을 추가했습니다 | {}님이 당신을 추가했습니다
{}님이 귀하를 추가했습니다 | {}님이 그룹을 나갔습니다 | {}님이 참가했습니다 | {}님이 {}님을 삭제했습니다
"""
