# Scan each file named on standard input with SpamAssassin in this one process, local tests only.
# Prints the version, then the seconds of the processor that the scanning took; compiling its rules is left out.
use strict;
use warnings;
use Mail::SpamAssassin;

my @names = map { chomp; $_ } <STDIN>;
my $home = "/tmp/bellrock-bench-spamassassin-$$";
my $assassin = Mail::SpamAssassin->new({
    local_tests_only => 1, dont_copy_prefs => 1, userprefs_filename => '/dev/null', userstate_dir => $home,
});
$assassin->compile_now(0, 1);
my @mails = map { open my $file, '<:raw', $_ or die $_; local $/; [split /^/m, scalar <$file>] } @names;
my $begin = processor();
for my $lines (@mails) {
    my $mail = $assassin->parse($lines);
    my $status = $assassin->check($mail);
    $status->finish;
    $mail->finish;
}
printf "%s %.3f\n", $Mail::SpamAssassin::VERSION, processor() - $begin;
$assassin->finish;

sub processor {
    my ($own, $system) = times;
    return $own + $system;
}

system 'rm', '-rf', $home;
