using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Start : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "agenda_calendar_feed",
                columns: table => new
                {
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    made_at = table.Column<long>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agenda_calendar_feed", x => x.person);
                });

            migrationBuilder.CreateTable(
                name: "agenda_reminder",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    time = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    repeat = table.Column<int>(type: "INTEGER", nullable: false),
                    about_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    about_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    next_at = table.Column<long>(type: "INTEGER", nullable: true),
                    finished_at = table.Column<long>(type: "INTEGER", nullable: true),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agenda_reminder", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "auditing_alarm",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    pattern = table.Column<int>(type: "INTEGER", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<Guid>(type: "TEXT", nullable: true),
                    who = table.Column<string>(type: "TEXT", nullable: false),
                    since = table.Column<long>(type: "INTEGER", nullable: false),
                    until = table.Column<long>(type: "INTEGER", nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: false),
                    raised_at = table.Column<long>(type: "INTEGER", nullable: false),
                    looked_at = table.Column<long>(type: "INTEGER", nullable: true),
                    looked_by = table.Column<string>(type: "TEXT", nullable: true),
                    words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_auditing_alarm", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "auditing_check",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    asked_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    who = table.Column<string>(type: "TEXT", nullable: false),
                    asked_at = table.Column<long>(type: "INTEGER", nullable: false),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    chains = table.Column<int>(type: "INTEGER", nullable: false),
                    records = table.Column<long>(type: "INTEGER", nullable: false),
                    unlinked = table.Column<long>(type: "INTEGER", nullable: false),
                    anchors = table.Column<int>(type: "INTEGER", nullable: false),
                    whole = table.Column<bool>(type: "INTEGER", nullable: false),
                    broken = table.Column<string>(type: "TEXT", nullable: true),
                    broken_record = table.Column<Guid>(type: "TEXT", nullable: true),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_auditing_check", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "calendar_region_calendar",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    office_hours = table.Column<string>(type: "TEXT", nullable: true),
                    changes = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendar_region_calendar", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "desk_column_choice",
                columns: table => new
                {
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    list = table.Column<int>(type: "INTEGER", nullable: false),
                    columns = table.Column<string>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_desk_column_choice", x => new { x.person, x.list });
                });

            migrationBuilder.CreateTable(
                name: "desk_saved_view",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    list = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    conditions = table.Column<string>(type: "TEXT", nullable: false),
                    saved_at = table.Column<long>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_desk_saved_view", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "directory_account",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    disabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_at = table.Column<long>(type: "INTEGER", nullable: false),
                    password_given = table.Column<bool>(type: "INTEGER", nullable: false),
                    factor_asked_at = table.Column<long>(type: "INTEGER", nullable: true),
                    proofs_failed = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    email = table.Column<string>(type: "TEXT", nullable: true),
                    normalized_email = table.Column<string>(type: "TEXT", nullable: true),
                    email_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: false),
                    security_stamp = table.Column<string>(type: "TEXT", nullable: false),
                    phone_number = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    lockout_end = table.Column<long>(type: "INTEGER", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directory_account", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "directory_ended_session",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directory_ended_session", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "directory_grant_proposal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    act = table.Column<int>(type: "INTEGER", nullable: false),
                    what = table.Column<string>(type: "TEXT", nullable: false),
                    words = table.Column<string>(type: "TEXT", nullable: false),
                    gain = table.Column<string>(type: "TEXT", nullable: false),
                    proposer = table.Column<Guid>(type: "TEXT", nullable: false),
                    proposer_post = table.Column<Guid>(type: "TEXT", nullable: false),
                    proposed_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    post = table.Column<Guid>(type: "TEXT", nullable: true),
                    unit = table.Column<Guid>(type: "TEXT", nullable: true),
                    role = table.Column<Guid>(type: "TEXT", nullable: true),
                    person = table.Column<Guid>(type: "TEXT", nullable: true),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    decider = table.Column<Guid>(type: "TEXT", nullable: true),
                    decided_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    decided_at = table.Column<long>(type: "INTEGER", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directory_grant_proposal", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "directory_half_sign_in",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: false),
                    stamp = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    device = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directory_half_sign_in", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "directory_passkey",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: false),
                    credential = table.Column<byte[]>(type: "BLOB", maxLength: 1023, nullable: false),
                    public_key = table.Column<byte[]>(type: "BLOB", nullable: false),
                    counter = table.Column<long>(type: "INTEGER", nullable: false),
                    may_be_copied = table.Column<bool>(type: "INTEGER", nullable: false),
                    transports = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    registered_at = table.Column<long>(type: "INTEGER", nullable: false),
                    used_at = table.Column<long>(type: "INTEGER", nullable: true),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directory_passkey", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "directory_past_password",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false),
                    until = table.Column<long>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directory_past_password", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "directory_person",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    telephone = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directory_person", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "directory_post",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    rank = table.Column<int>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directory_post", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "directory_recovery_code",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directory_recovery_code", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "directory_revision",
                columns: table => new
                {
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    number = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directory_revision", x => x.region);
                });

            migrationBuilder.CreateTable(
                name: "directory_role",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directory_role", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "directory_second_factor",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: false),
                    secret = table.Column<byte[]>(type: "BLOB", nullable: false),
                    confirmed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    last_step = table.Column<long>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directory_second_factor", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "directory_sign_in_attempt",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    address = table.Column<string>(type: "TEXT", nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: true),
                    device = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    outcome = table.Column<int>(type: "INTEGER", nullable: false),
                    means = table.Column<int>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directory_sign_in_attempt", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "directory_spent_question",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directory_spent_question", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "directory_stay",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    account = table.Column<Guid>(type: "TEXT", nullable: false),
                    stamp = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    began_at = table.Column<long>(type: "INTEGER", nullable: false),
                    seen_at = table.Column<long>(type: "INTEGER", nullable: false),
                    network = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    device = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directory_stay", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "directory_unit",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    parent = table.Column<Guid>(type: "TEXT", nullable: true),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directory_unit", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "disclosure_reply",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    request = table.Column<Guid>(type: "TEXT", nullable: false),
                    ground = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    proper_organ = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    drafted_unit = table.Column<Guid>(type: "TEXT", nullable: true),
                    drafted_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    signed_by = table.Column<string>(type: "TEXT", nullable: false),
                    signed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    frozen = table.Column<string>(type: "TEXT", nullable: true),
                    number = table.Column<string>(type: "TEXT", nullable: true),
                    digest = table.Column<string>(type: "TEXT", nullable: true),
                    issued_at = table.Column<long>(type: "INTEGER", nullable: true),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disclosure_reply", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "disclosure_request",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    matter = table.Column<Guid>(type: "TEXT", nullable: false),
                    office = table.Column<Guid>(type: "TEXT", nullable: false),
                    code_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    filed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    received_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reply = table.Column<Guid>(type: "TEXT", nullable: true),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    applicant_class = table.Column<int>(type: "INTEGER", nullable: false),
                    applicant_contact_person = table.Column<string>(type: "TEXT", nullable: false),
                    applicant_email = table.Column<string>(type: "TEXT", nullable: false),
                    applicant_identity_hint = table.Column<string>(type: "TEXT", nullable: false),
                    applicant_identity_kind = table.Column<int>(type: "INTEGER", nullable: false),
                    applicant_name = table.Column<string>(type: "TEXT", nullable: false),
                    applicant_postal_address = table.Column<string>(type: "TEXT", nullable: false),
                    applicant_sealed_identity = table.Column<byte[]>(type: "BLOB", nullable: false),
                    applicant_telephone = table.Column<string>(type: "TEXT", nullable: false),
                    asked_description = table.Column<string>(type: "TEXT", nullable: false),
                    asked_document_number = table.Column<string>(type: "TEXT", nullable: false),
                    asked_form = table.Column<int>(type: "INTEGER", nullable: false),
                    asked_subject = table.Column<string>(type: "TEXT", nullable: false),
                    asked_way = table.Column<int>(type: "INTEGER", nullable: false),
                    extension = table.Column<string>(type: "TEXT", nullable: true),
                    supplement = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disclosure_request", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "disclosure_wrong_try",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: false),
                    address = table.Column<string>(type: "TEXT", nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disclosure_wrong_try", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "handbook_first_day_progress",
                columns: table => new
                {
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    done = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<string>(type: "TEXT", nullable: true),
                    has_left = table.Column<bool>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_handbook_first_day_progress", x => x.person);
                });

            migrationBuilder.CreateTable(
                name: "interfaces_client",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    post = table.Column<Guid>(type: "TEXT", nullable: false),
                    responsible = table.Column<Guid>(type: "TEXT", nullable: false),
                    rights = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    networks = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    last_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    secret = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    generation = table.Column<int>(type: "INTEGER", nullable: false),
                    secret_at = table.Column<long>(type: "INTEGER", nullable: false),
                    older_secret = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    older_until = table.Column<long>(type: "INTEGER", nullable: true),
                    stopped_at = table.Column<long>(type: "INTEGER", nullable: true),
                    registered_at = table.Column<long>(type: "INTEGER", nullable: false),
                    used_at = table.Column<long>(type: "INTEGER", nullable: true),
                    used_from = table.Column<string>(type: "TEXT", nullable: true),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_interfaces_client", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "interfaces_personal_token",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    post = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    rights = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    stamp = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    last_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    made_at = table.Column<long>(type: "INTEGER", nullable: false),
                    revoked_at = table.Column<long>(type: "INTEGER", nullable: true),
                    used_at = table.Column<long>(type: "INTEGER", nullable: true),
                    used_from = table.Column<string>(type: "TEXT", nullable: true),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_interfaces_personal_token", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "matters_clock_move",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    replay = table.Column<Guid>(type: "TEXT", nullable: false),
                    matter = table.Column<Guid>(type: "TEXT", nullable: false),
                    before = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    after = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_matters_clock_move", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "matters_clock_row",
                columns: table => new
                {
                    matter = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    event_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    time_limit = table.Column<string>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    basis = table.Column<string>(type: "TEXT", nullable: true),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_matters_clock_row", x => new { x.matter, x.position });
                });

            migrationBuilder.CreateTable(
                name: "matters_involvement",
                columns: table => new
                {
                    matter = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    since = table.Column<long>(type: "INTEGER", nullable: false),
                    involved = table.Column<bool>(type: "INTEGER", nullable: false),
                    followed_at = table.Column<long>(type: "INTEGER", nullable: true),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_matters_involvement", x => new { x.matter, x.person });
                });

            migrationBuilder.CreateTable(
                name: "matters_matter",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: true),
                    applicant = table.Column<string>(type: "TEXT", nullable: true),
                    sought = table.Column<string>(type: "TEXT", nullable: false),
                    lead = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    before = table.Column<int>(type: "INTEGER", nullable: true),
                    merged_into = table.Column<Guid>(type: "TEXT", nullable: true),
                    opened_at = table.Column<long>(type: "INTEGER", nullable: false),
                    settled_at = table.Column<long>(type: "INTEGER", nullable: true),
                    due_at = table.Column<long>(type: "INTEGER", nullable: true),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    warn_at = table.Column<long>(type: "INTEGER", nullable: true),
                    alarm_at = table.Column<long>(type: "INTEGER", nullable: true),
                    due_estimated = table.Column<bool>(type: "INTEGER", nullable: false),
                    timeline_length = table.Column<int>(type: "INTEGER", nullable: false),
                    timeline_head = table.Column<byte[]>(type: "BLOB", nullable: false),
                    clock_length = table.Column<int>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_matters_matter", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "matters_matter_link",
                columns: table => new
                {
                    one = table.Column<Guid>(type: "TEXT", nullable: false),
                    other = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_matters_matter_link", x => new { x.one, x.other });
                });

            migrationBuilder.CreateTable(
                name: "matters_matter_unit",
                columns: table => new
                {
                    matter = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<int>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_matters_matter_unit", x => new { x.matter, x.unit });
                });

            migrationBuilder.CreateTable(
                name: "matters_read_item",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    matter = table.Column<Guid>(type: "TEXT", nullable: false),
                    reader = table.Column<Guid>(type: "TEXT", nullable: false),
                    sent_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    sent_by_name = table.Column<string>(type: "TEXT", nullable: false),
                    sent_at = table.Column<long>(type: "INTEGER", nullable: false),
                    read_at = table.Column<long>(type: "INTEGER", nullable: true),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_matters_read_item", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "matters_replay",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    what = table.Column<string>(type: "TEXT", nullable: false),
                    started_at = table.Column<long>(type: "INTEGER", nullable: false),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    computed = table.Column<int>(type: "INTEGER", nullable: false),
                    moved = table.Column<int>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_matters_replay", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "matters_timeline_entry",
                columns: table => new
                {
                    matter = table.Column<Guid>(type: "TEXT", nullable: false),
                    position = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    action = table.Column<int>(type: "INTEGER", nullable: true),
                    did = table.Column<string>(type: "TEXT", nullable: false),
                    opinion = table.Column<string>(type: "TEXT", nullable: true),
                    person = table.Column<Guid>(type: "TEXT", nullable: true),
                    post = table.Column<Guid>(type: "TEXT", nullable: true),
                    unit = table.Column<Guid>(type: "TEXT", nullable: true),
                    person_name = table.Column<string>(type: "TEXT", nullable: false),
                    post_name = table.Column<string>(type: "TEXT", nullable: false),
                    unit_name = table.Column<string>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    digest = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_matters_timeline_entry", x => new { x.matter, x.position });
                });

            migrationBuilder.CreateTable(
                name: "matters_visit",
                columns: table => new
                {
                    matter = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<Guid>(type: "TEXT", nullable: true),
                    first_at = table.Column<long>(type: "INTEGER", nullable: false),
                    last_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_matters_visit", x => new { x.matter, x.person });
                });

            migrationBuilder.CreateTable(
                name: "matters_warning",
                columns: table => new
                {
                    matter = table.Column<Guid>(type: "TEXT", nullable: false),
                    rule = table.Column<string>(type: "TEXT", nullable: false),
                    due = table.Column<long>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_matters_warning", x => new { x.matter, x.rule, x.due });
                });

            migrationBuilder.CreateTable(
                name: "matters_work_item",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    matter = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: true),
                    tray = table.Column<Guid>(type: "TEXT", nullable: true),
                    step = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    due_at = table.Column<long>(type: "INTEGER", nullable: false),
                    warn_at = table.Column<long>(type: "INTEGER", nullable: false),
                    opened_at = table.Column<long>(type: "INTEGER", nullable: false),
                    done_at = table.Column<long>(type: "INTEGER", nullable: true),
                    urged_at = table.Column<long>(type: "INTEGER", nullable: true),
                    done_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    handed_by = table.Column<Guid>(type: "TEXT", nullable: true),
                    handed_from = table.Column<Guid>(type: "TEXT", nullable: true),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_matters_work_item", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "notifications_channel_choice",
                columns: table => new
                {
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    category = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    channel = table.Column<int>(type: "INTEGER", nullable: false),
                    pace = table.Column<int>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notifications_channel_choice", x => new { x.person, x.category, x.channel });
                });

            migrationBuilder.CreateTable(
                name: "notifications_decision_link",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    decision = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: false),
                    spent_at = table.Column<long>(type: "INTEGER", nullable: true),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notifications_decision_link", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "notifications_delivery",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    item = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    category = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    channel = table.Column<int>(type: "INTEGER", nullable: false),
                    digest = table.Column<bool>(type: "INTEGER", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    created_at = table.Column<long>(type: "INTEGER", nullable: false),
                    since = table.Column<long>(type: "INTEGER", nullable: false),
                    next_at = table.Column<long>(type: "INTEGER", nullable: false),
                    ended_at = table.Column<long>(type: "INTEGER", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notifications_delivery", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "notifications_inbox_item",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    category = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    subject_kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    task = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    urgent = table.Column<bool>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    read_at = table.Column<long>(type: "INTEGER", nullable: true),
                    planned_at = table.Column<long>(type: "INTEGER", nullable: true),
                    escalate_to = table.Column<Guid>(type: "TEXT", nullable: true),
                    escalate_at = table.Column<long>(type: "INTEGER", nullable: true),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notifications_inbox_item", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "notifications_personal_rules",
                columns: table => new
                {
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    quiet = table.Column<int>(type: "INTEGER", nullable: false),
                    quiet_from = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    quiet_to = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    mobile = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notifications_personal_rules", x => x.person);
                });

            migrationBuilder.CreateTable(
                name: "notifications_simulated_sms",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mobile = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notifications_simulated_sms", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "personal_document",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    folder = table.Column<Guid>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    bytes = table.Column<long>(type: "INTEGER", nullable: false),
                    added_at = table.Column<long>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_personal_document", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "personal_draft",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    page = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    fields = table.Column<string>(type: "TEXT", nullable: false),
                    labels = table.Column<string>(type: "TEXT", nullable: false),
                    saved_at = table.Column<long>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_personal_draft", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "personal_folder",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    parent = table.Column<Guid>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_personal_folder", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "personal_name_card",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    colleague = table.Column<Guid>(type: "TEXT", nullable: true),
                    sort = table.Column<string>(type: "TEXT", nullable: false),
                    sought = table.Column<string>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    facts_address = table.Column<string>(type: "TEXT", nullable: false),
                    facts_email = table.Column<string>(type: "TEXT", nullable: false),
                    facts_group = table.Column<string>(type: "TEXT", nullable: false),
                    facts_name = table.Column<string>(type: "TEXT", nullable: false),
                    facts_organisation = table.Column<string>(type: "TEXT", nullable: false),
                    facts_post = table.Column<string>(type: "TEXT", nullable: false),
                    facts_remark = table.Column<string>(type: "TEXT", nullable: false),
                    facts_telephones = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_personal_name_card", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "personal_note",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    pinned = table.Column<bool>(type: "INTEGER", nullable: false),
                    matter = table.Column<Guid>(type: "TEXT", nullable: true),
                    changed_at = table.Column<long>(type: "INTEGER", nullable: false),
                    sought = table.Column<string>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_personal_note", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_audit_anchor",
                columns: table => new
                {
                    node = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    digest = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_audit_anchor", x => new { x.node, x.position });
                });

            migrationBuilder.CreateTable(
                name: "platform_audit_beginning",
                columns: table => new
                {
                    node = table.Column<string>(type: "TEXT", nullable: false),
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    digest = table.Column<byte[]>(type: "BLOB", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_audit_beginning", x => x.node);
                });

            migrationBuilder.CreateTable(
                name: "platform_audit_record",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    node = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    actor_kind = table.Column<int>(type: "INTEGER", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: true),
                    post = table.Column<Guid>(type: "TEXT", nullable: true),
                    unit = table.Column<Guid>(type: "TEXT", nullable: true),
                    who = table.Column<string>(type: "TEXT", nullable: false),
                    address = table.Column<string>(type: "TEXT", nullable: true),
                    action = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: true),
                    outcome = table.Column<int>(type: "INTEGER", nullable: false),
                    detail = table.Column<string>(type: "TEXT", nullable: true),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    position = table.Column<long>(type: "INTEGER", nullable: true),
                    digest = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_audit_record", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_house_fact",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_house_fact", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "platform_job_mark",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_job_mark", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_job_run",
                columns: table => new
                {
                    job = table.Column<string>(type: "TEXT", nullable: false),
                    node = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    milliseconds = table.Column<long>(type: "INTEGER", nullable: false),
                    failure = table.Column<string>(type: "TEXT", nullable: true),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_job_run", x => x.job);
                });

            migrationBuilder.CreateTable(
                name: "platform_number_series",
                columns: table => new
                {
                    series = table.Column<string>(type: "TEXT", nullable: false),
                    unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    last = table.Column<long>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_number_series", x => new { x.series, x.unit, x.year });
                });

            migrationBuilder.CreateTable(
                name: "platform_outbox_event",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    body = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    delivered_at = table.Column<long>(type: "INTEGER", nullable: true),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    retry_at = table.Column<long>(type: "INTEGER", nullable: true),
                    failure = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_outbox_event", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "platform_protection_key",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    xml = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_protection_key", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "platform_reaction",
                columns: table => new
                {
                    @event = table.Column<Guid>(name: "event", type: "TEXT", nullable: false),
                    subscriber = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_reaction", x => new { x.@event, x.subscriber });
                });

            migrationBuilder.CreateTable(
                name: "platform_stored_file",
                columns: table => new
                {
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false),
                    type = table.Column<string>(type: "TEXT", nullable: false),
                    scan = table.Column<int>(type: "INTEGER", nullable: false),
                    first_seen = table.Column<long>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    released_at = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_stored_file", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "platform_submission",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    answer = table.Column<string>(type: "TEXT", nullable: false),
                    content = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_submission", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "search_entry",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    thing = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    unit = table.Column<Guid>(type: "TEXT", nullable: true),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    number = table.Column<string>(type: "TEXT", nullable: true),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    batch = table.Column<long>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "search_file_text",
                columns: table => new
                {
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    type = table.Column<string>(type: "TEXT", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    body = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_file_text", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "search_file_waiting",
                columns: table => new
                {
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    thing = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_file_waiting", x => new { x.hash, x.source, x.thing });
                });

            migrationBuilder.CreateTable(
                name: "search_segment",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    batches = table.Column<string>(type: "TEXT", nullable: false),
                    documents = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_segment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "search_segment_page",
                columns: table => new
                {
                    segment = table.Column<long>(type: "INTEGER", nullable: false),
                    gram = table.Column<long>(type: "INTEGER", nullable: false),
                    entries = table.Column<byte[]>(type: "BLOB", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_segment_page", x => new { x.segment, x.gram });
                });

            migrationBuilder.CreateTable(
                name: "search_text",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    body = table.Column<string>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_text", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "search_unfinished_rebuild",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    began_at = table.Column<long>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_search_unfinished_rebuild", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "calendar_day",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    calendar = table.Column<Guid>(type: "TEXT", nullable: false),
                    schedule_year = table.Column<int>(type: "INTEGER", nullable: true),
                    date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    off = table.Column<bool>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendar_day", x => x.id);
                    table.ForeignKey(
                        name: "FK_calendar_day_calendar_region_calendar_calendar",
                        column: x => x.calendar,
                        principalTable: "calendar_region_calendar",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "directory_holding",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    post = table.Column<Guid>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directory_holding", x => x.id);
                    table.ForeignKey(
                        name: "FK_directory_holding_directory_post_post",
                        column: x => x.post,
                        principalTable: "directory_post",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "directory_post_role",
                columns: table => new
                {
                    post = table.Column<Guid>(type: "TEXT", nullable: false),
                    role = table.Column<Guid>(type: "TEXT", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directory_post_role", x => new { x.post, x.role });
                    table.ForeignKey(
                        name: "FK_directory_post_role_directory_post_post",
                        column: x => x.post,
                        principalTable: "directory_post",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "directory_role_grant",
                columns: table => new
                {
                    role = table.Column<Guid>(type: "TEXT", nullable: false),
                    permission = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    scope = table.Column<int>(type: "INTEGER", nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directory_role_grant", x => new { x.role, x.permission });
                    table.ForeignKey(
                        name: "FK_directory_role_grant_directory_role_role",
                        column: x => x.role,
                        principalTable: "directory_role",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "directory_unit_name",
                columns: table => new
                {
                    unit = table.Column<Guid>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    short_name = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    initials = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_directory_unit_name", x => new { x.unit, x.from });
                    table.ForeignKey(
                        name: "FK_directory_unit_name_directory_unit_unit",
                        column: x => x.unit,
                        principalTable: "directory_unit",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_file_reference",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    owner_kind = table.Column<string>(type: "TEXT", nullable: false),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    uploaded_by = table.Column<string>(type: "TEXT", nullable: false),
                    person = table.Column<Guid>(type: "TEXT", nullable: true),
                    uploaded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    region = table.Column<string>(type: "TEXT", maxLength: 12, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_platform_file_reference", x => x.id);
                    table.ForeignKey(
                        name: "FK_platform_file_reference_platform_stored_file_hash",
                        column: x => x.hash,
                        principalTable: "platform_stored_file",
                        principalColumn: "hash",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_agenda_calendar_feed_hash",
                table: "agenda_calendar_feed",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_agenda_reminder_person_next_at",
                table: "agenda_reminder",
                columns: new[] { "person", "next_at" });

            migrationBuilder.CreateIndex(
                name: "ix_reminder_due",
                table: "agenda_reminder",
                columns: new[] { "next_at", "id" },
                filter: "next_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_auditing_alarm_person_pattern_until",
                table: "auditing_alarm",
                columns: new[] { "person", "pattern", "until" });

            migrationBuilder.CreateIndex(
                name: "IX_auditing_alarm_raised_at_id",
                table: "auditing_alarm",
                columns: new[] { "raised_at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_auditing_check_asked_at",
                table: "auditing_check",
                column: "asked_at");

            migrationBuilder.CreateIndex(
                name: "IX_calendar_day_calendar_date",
                table: "calendar_day",
                columns: new[] { "calendar", "date" },
                unique: true,
                filter: "schedule_year IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_calendar_day_calendar_schedule_year_date",
                table: "calendar_day",
                columns: new[] { "calendar", "schedule_year", "date" },
                unique: true,
                filter: "schedule_year IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_calendar_region_calendar_region",
                table: "calendar_region_calendar",
                column: "region",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_desk_saved_view_person_list_name",
                table: "desk_saved_view",
                columns: new[] { "person", "list", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_directory_account_normalized_user_name",
                table: "directory_account",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_directory_account_person",
                table: "directory_account",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "IX_directory_ended_session_at",
                table: "directory_ended_session",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_directory_grant_proposal_proposer",
                table: "directory_grant_proposal",
                column: "proposer");

            migrationBuilder.CreateIndex(
                name: "IX_directory_grant_proposal_region_state_at",
                table: "directory_grant_proposal",
                columns: new[] { "region", "state", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_half_sign_in_at",
                table: "directory_half_sign_in",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_directory_holding_person_from",
                table: "directory_holding",
                columns: new[] { "person", "from" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_holding_post",
                table: "directory_holding",
                column: "post");

            migrationBuilder.CreateIndex(
                name: "IX_directory_passkey_account",
                table: "directory_passkey",
                column: "account");

            migrationBuilder.CreateIndex(
                name: "IX_directory_passkey_credential",
                table: "directory_passkey",
                column: "credential",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_directory_past_password_account_until",
                table: "directory_past_password",
                columns: new[] { "account", "until" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_person_region_name",
                table: "directory_person",
                columns: new[] { "region", "name" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_post_unit",
                table: "directory_post",
                column: "unit");

            migrationBuilder.CreateIndex(
                name: "IX_directory_post_role_role",
                table: "directory_post_role",
                column: "role");

            migrationBuilder.CreateIndex(
                name: "IX_directory_recovery_code_account_hash",
                table: "directory_recovery_code",
                columns: new[] { "account", "hash" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_role_region_code",
                table: "directory_role",
                columns: new[] { "region", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_directory_second_factor_account",
                table: "directory_second_factor",
                column: "account",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_directory_sign_in_attempt_account_at",
                table: "directory_sign_in_attempt",
                columns: new[] { "account", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_sign_in_attempt_address_at",
                table: "directory_sign_in_attempt",
                columns: new[] { "address", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_sign_in_attempt_at",
                table: "directory_sign_in_attempt",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_directory_spent_question_at",
                table: "directory_spent_question",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_directory_stay_account_seen_at",
                table: "directory_stay",
                columns: new[] { "account", "seen_at" });

            migrationBuilder.CreateIndex(
                name: "IX_directory_stay_seen_at",
                table: "directory_stay",
                column: "seen_at");

            migrationBuilder.CreateIndex(
                name: "IX_directory_unit_parent",
                table: "directory_unit",
                column: "parent");

            migrationBuilder.CreateIndex(
                name: "IX_directory_unit_region_code",
                table: "directory_unit",
                columns: new[] { "region", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_reply_number",
                table: "disclosure_reply",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_reply_request",
                table: "disclosure_reply",
                column: "request");

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_request_matter",
                table: "disclosure_request",
                column: "matter",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_wrong_try_address_at",
                table: "disclosure_wrong_try",
                columns: new[] { "address", "at" },
                filter: "address IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_wrong_try_at",
                table: "disclosure_wrong_try",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_disclosure_wrong_try_number_at",
                table: "disclosure_wrong_try",
                columns: new[] { "number", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_interfaces_client_region_registered_at",
                table: "interfaces_client",
                columns: new[] { "region", "registered_at" });

            migrationBuilder.CreateIndex(
                name: "IX_interfaces_client_secret",
                table: "interfaces_client",
                column: "secret",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_interfaces_personal_token_hash",
                table: "interfaces_personal_token",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_interfaces_personal_token_person_made_at",
                table: "interfaces_personal_token",
                columns: new[] { "person", "made_at" });

            migrationBuilder.CreateIndex(
                name: "IX_matters_clock_move_at_id",
                table: "matters_clock_move",
                columns: new[] { "at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_matters_clock_move_matter",
                table: "matters_clock_move",
                column: "matter");

            migrationBuilder.CreateIndex(
                name: "IX_matters_clock_move_replay_at_id",
                table: "matters_clock_move",
                columns: new[] { "replay", "at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_involvement_followed",
                table: "matters_involvement",
                columns: new[] { "person", "followed_at", "matter" },
                filter: "followed_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_involvement_involved",
                table: "matters_involvement",
                columns: new[] { "person", "matter", "involved" },
                filter: "involved");

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_due_at_id",
                table: "matters_matter",
                columns: new[] { "due_at", "id" },
                filter: "settled_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_lead_opened_at_id",
                table: "matters_matter",
                columns: new[] { "lead", "opened_at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_merged_into",
                table: "matters_matter",
                column: "merged_into",
                filter: "merged_into IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_number",
                table: "matters_matter",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_opened_at_id",
                table: "matters_matter",
                columns: new[] { "opened_at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_warn_at_id",
                table: "matters_matter",
                columns: new[] { "warn_at", "id" },
                filter: "settled_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_matter_alarm",
                table: "matters_matter",
                columns: new[] { "alarm_at", "id" },
                filter: "settled_at IS NULL AND alarm_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_matter_open",
                table: "matters_matter",
                column: "id",
                filter: "settled_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_link_other",
                table: "matters_matter_link",
                column: "other");

            migrationBuilder.CreateIndex(
                name: "IX_matters_matter_unit_unit_matter",
                table: "matters_matter_unit",
                columns: new[] { "unit", "matter" });

            migrationBuilder.CreateIndex(
                name: "IX_matters_read_item_matter",
                table: "matters_read_item",
                column: "matter");

            migrationBuilder.CreateIndex(
                name: "ix_read_item_read",
                table: "matters_read_item",
                columns: new[] { "reader", "read_at", "id" },
                filter: "read_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_read_item_unread",
                table: "matters_read_item",
                columns: new[] { "reader", "sent_at", "id" },
                filter: "read_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_matters_replay_started_at_id",
                table: "matters_replay",
                columns: new[] { "started_at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_matters_work_item_matter",
                table: "matters_work_item",
                column: "matter");

            migrationBuilder.CreateIndex(
                name: "ix_work_item_done",
                table: "matters_work_item",
                columns: new[] { "done_by", "done_at", "id" },
                filter: "done_by IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_work_item_person",
                table: "matters_work_item",
                columns: new[] { "person", "due_at", "id", "warn_at", "state" },
                filter: "state = 0");

            migrationBuilder.CreateIndex(
                name: "ix_work_item_tray",
                table: "matters_work_item",
                columns: new[] { "tray", "due_at", "id", "warn_at", "state" },
                filter: "state = 0");

            migrationBuilder.CreateIndex(
                name: "ix_work_item_unit",
                table: "matters_work_item",
                columns: new[] { "unit", "due_at", "id", "warn_at", "state" },
                filter: "state = 0");

            migrationBuilder.CreateIndex(
                name: "IX_notifications_decision_link_decision",
                table: "notifications_decision_link",
                column: "decision");

            migrationBuilder.CreateIndex(
                name: "IX_notifications_delivery_created_at_id",
                table: "notifications_delivery",
                columns: new[] { "created_at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_notifications_delivery_item_channel",
                table: "notifications_delivery",
                columns: new[] { "item", "channel" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_notifications_delivery_state_created_at_id",
                table: "notifications_delivery",
                columns: new[] { "state", "created_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_delivery_digest",
                table: "notifications_delivery",
                columns: new[] { "person", "channel", "next_at" },
                filter: "state = 0 AND digest");

            migrationBuilder.CreateIndex(
                name: "ix_delivery_due",
                table: "notifications_delivery",
                columns: new[] { "next_at", "id" },
                filter: "state = 0");

            migrationBuilder.CreateIndex(
                name: "IX_notifications_inbox_item_person_key",
                table: "notifications_inbox_item",
                columns: new[] { "person", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_inbox_item_escalate",
                table: "notifications_inbox_item",
                columns: new[] { "escalate_at", "id" },
                filter: "escalate_at IS NOT NULL AND read_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_inbox_item_read",
                table: "notifications_inbox_item",
                columns: new[] { "person", "at", "id", "category", "read_at" },
                filter: "read_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_inbox_item_subject",
                table: "notifications_inbox_item",
                columns: new[] { "subject_id", "person" },
                filter: "read_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_inbox_item_task",
                table: "notifications_inbox_item",
                column: "task",
                filter: "task IS NOT NULL AND read_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_inbox_item_unplanned",
                table: "notifications_inbox_item",
                columns: new[] { "at", "id" },
                filter: "planned_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_inbox_item_unread",
                table: "notifications_inbox_item",
                columns: new[] { "person", "at", "id", "category", "read_at" },
                filter: "read_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_notifications_simulated_sms_at_id",
                table: "notifications_simulated_sms",
                columns: new[] { "at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_personal_document_person_folder_added_at_id",
                table: "personal_document",
                columns: new[] { "person", "folder", "added_at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_personal_draft_person_saved_at_id",
                table: "personal_draft",
                columns: new[] { "person", "saved_at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_personal_folder_person_parent",
                table: "personal_folder",
                columns: new[] { "person", "parent" });

            migrationBuilder.CreateIndex(
                name: "IX_personal_name_card_person_sort_id",
                table: "personal_name_card",
                columns: new[] { "person", "sort", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_personal_note_person_pinned_changed_at_id",
                table: "personal_note",
                columns: new[] { "person", "pinned", "changed_at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_audit_record_at_id",
                table: "platform_audit_record",
                columns: new[] { "at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_audit_record_node_at_id",
                table: "platform_audit_record",
                columns: new[] { "node", "at", "id" },
                filter: "position IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_platform_audit_record_node_position",
                table: "platform_audit_record",
                columns: new[] { "node", "position" },
                unique: true,
                filter: "position IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_platform_audit_record_subject_at",
                table: "platform_audit_record",
                columns: new[] { "subject", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_file_reference_hash",
                table: "platform_file_reference",
                column: "hash");

            migrationBuilder.CreateIndex(
                name: "IX_platform_file_reference_owner_kind_owner_id_uploaded_at",
                table: "platform_file_reference",
                columns: new[] { "owner_kind", "owner_id", "uploaded_at" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_outbox_event_at_ordinal_id",
                table: "platform_outbox_event",
                columns: new[] { "at", "ordinal", "id" },
                filter: "delivered_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_platform_submission_at",
                table: "platform_submission",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_search_entry_batch_id",
                table: "search_entry",
                columns: new[] { "batch", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_search_entry_source_thing",
                table: "search_entry",
                columns: new[] { "source", "thing" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_search_file_text_state_at",
                table: "search_file_text",
                columns: new[] { "state", "at" },
                filter: "state < 2");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "agenda_calendar_feed");

            migrationBuilder.DropTable(
                name: "agenda_reminder");

            migrationBuilder.DropTable(
                name: "auditing_alarm");

            migrationBuilder.DropTable(
                name: "auditing_check");

            migrationBuilder.DropTable(
                name: "calendar_day");

            migrationBuilder.DropTable(
                name: "desk_column_choice");

            migrationBuilder.DropTable(
                name: "desk_saved_view");

            migrationBuilder.DropTable(
                name: "directory_account");

            migrationBuilder.DropTable(
                name: "directory_ended_session");

            migrationBuilder.DropTable(
                name: "directory_grant_proposal");

            migrationBuilder.DropTable(
                name: "directory_half_sign_in");

            migrationBuilder.DropTable(
                name: "directory_holding");

            migrationBuilder.DropTable(
                name: "directory_passkey");

            migrationBuilder.DropTable(
                name: "directory_past_password");

            migrationBuilder.DropTable(
                name: "directory_person");

            migrationBuilder.DropTable(
                name: "directory_post_role");

            migrationBuilder.DropTable(
                name: "directory_recovery_code");

            migrationBuilder.DropTable(
                name: "directory_revision");

            migrationBuilder.DropTable(
                name: "directory_role_grant");

            migrationBuilder.DropTable(
                name: "directory_second_factor");

            migrationBuilder.DropTable(
                name: "directory_sign_in_attempt");

            migrationBuilder.DropTable(
                name: "directory_spent_question");

            migrationBuilder.DropTable(
                name: "directory_stay");

            migrationBuilder.DropTable(
                name: "directory_unit_name");

            migrationBuilder.DropTable(
                name: "disclosure_reply");

            migrationBuilder.DropTable(
                name: "disclosure_request");

            migrationBuilder.DropTable(
                name: "disclosure_wrong_try");

            migrationBuilder.DropTable(
                name: "handbook_first_day_progress");

            migrationBuilder.DropTable(
                name: "interfaces_client");

            migrationBuilder.DropTable(
                name: "interfaces_personal_token");

            migrationBuilder.DropTable(
                name: "matters_clock_move");

            migrationBuilder.DropTable(
                name: "matters_clock_row");

            migrationBuilder.DropTable(
                name: "matters_involvement");

            migrationBuilder.DropTable(
                name: "matters_matter");

            migrationBuilder.DropTable(
                name: "matters_matter_link");

            migrationBuilder.DropTable(
                name: "matters_matter_unit");

            migrationBuilder.DropTable(
                name: "matters_read_item");

            migrationBuilder.DropTable(
                name: "matters_replay");

            migrationBuilder.DropTable(
                name: "matters_timeline_entry");

            migrationBuilder.DropTable(
                name: "matters_visit");

            migrationBuilder.DropTable(
                name: "matters_warning");

            migrationBuilder.DropTable(
                name: "matters_work_item");

            migrationBuilder.DropTable(
                name: "notifications_channel_choice");

            migrationBuilder.DropTable(
                name: "notifications_decision_link");

            migrationBuilder.DropTable(
                name: "notifications_delivery");

            migrationBuilder.DropTable(
                name: "notifications_inbox_item");

            migrationBuilder.DropTable(
                name: "notifications_personal_rules");

            migrationBuilder.DropTable(
                name: "notifications_simulated_sms");

            migrationBuilder.DropTable(
                name: "personal_document");

            migrationBuilder.DropTable(
                name: "personal_draft");

            migrationBuilder.DropTable(
                name: "personal_folder");

            migrationBuilder.DropTable(
                name: "personal_name_card");

            migrationBuilder.DropTable(
                name: "personal_note");

            migrationBuilder.DropTable(
                name: "platform_audit_anchor");

            migrationBuilder.DropTable(
                name: "platform_audit_beginning");

            migrationBuilder.DropTable(
                name: "platform_audit_record");

            migrationBuilder.DropTable(
                name: "platform_file_reference");

            migrationBuilder.DropTable(
                name: "platform_house_fact");

            migrationBuilder.DropTable(
                name: "platform_job_mark");

            migrationBuilder.DropTable(
                name: "platform_job_run");

            migrationBuilder.DropTable(
                name: "platform_number_series");

            migrationBuilder.DropTable(
                name: "platform_outbox_event");

            migrationBuilder.DropTable(
                name: "platform_protection_key");

            migrationBuilder.DropTable(
                name: "platform_reaction");

            migrationBuilder.DropTable(
                name: "platform_submission");

            migrationBuilder.DropTable(
                name: "search_entry");

            migrationBuilder.DropTable(
                name: "search_file_text");

            migrationBuilder.DropTable(
                name: "search_file_waiting");

            migrationBuilder.DropTable(
                name: "search_segment");

            migrationBuilder.DropTable(
                name: "search_segment_page");

            migrationBuilder.DropTable(
                name: "search_text");

            migrationBuilder.DropTable(
                name: "search_unfinished_rebuild");

            migrationBuilder.DropTable(
                name: "calendar_region_calendar");

            migrationBuilder.DropTable(
                name: "directory_post");

            migrationBuilder.DropTable(
                name: "directory_role");

            migrationBuilder.DropTable(
                name: "directory_unit");

            migrationBuilder.DropTable(
                name: "platform_stored_file");
        }
    }
}
