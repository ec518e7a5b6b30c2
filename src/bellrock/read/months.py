"""The names of the months, long and short, in the languages in which programs and people write dates.

Source: CLDR, the forms that stand in a date.
"""

#: The number of the month by each of its names, in small letters.
MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar jänner januari janvier janv enero ene gennaio gen janeiro styczeń stycznia ocak "
            "ianuarie leden ledna ionawr "
            "января січня يناير जनवरी",
            "february feb februar februari février fév févr febrero febbraio fevereiro fev luty lutego lut "
            "şubat februarie únor února "
            "chwefror февраля лютого فبراير फरवरी",
            "march mar märz mär mrz maart mrt mars marzo março marzec marca mart martie březen března mawrth "
            "марта березня مارس मार्च",
            "april apr avril avr abril abr aprile kwiecień kwietnia kwi nisan aprilie duben dubna ebrill апреля "
            "квітня أبريل अप्रैल",
            "may mai mei mayo maggio mag maio maj maja mayıs květen května mai мая травня مايو मई",
            "june jun juni juin junio giugno giu junho czerwiec czerwca cze haziran iunie červen června mehefin "
            "июня червня يونيو जून",
            "july jul juli juillet juil julio luglio lug julho lipiec lipca lip temmuz iulie červenec července "
            "gorffennaf "
            "июля липня يوليو जुलाई",
            "august aug augustus augusti août aoû agosto ago sierpień sierpnia sie ağustos srpen srpna awst "
            "августа серпня أغسطس अगस्त",
            "september sep sept septembre septiembre settembre set setembro wrzesień września wrz eylül "
            "septembrie září medi "
            "сентября вересня سبتمبر सितंबर",
            "october oct oktober okt octobre octubre ottobre ott outubro out październik października paź ekim "
            "octombrie říjen října "
            "hydref октября жовтня أكتوبر अक्टूबर",
            "november nov novembre noviembre novembro listopad listopada lis kasım noiembrie tachwedd ноября "
            "листопада نوفمبر नवंबर",
            "december dec dezember dez décembre déc diciembre dic dicembre dezembro grudzień grudnia gru "
            "desember aralık decembrie "
            "prosinec prosince rhagfyr декабря грудня ديسمبر दिसंबर",
        ),
        start=1,
    )
    for name in names.split()
}
ENGLISH = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
