desk-language-name = Português (Portugal)
desk-language = Língua
desk-day = { DATE($day, style: "long") }
desk-count = { NUMBER($count) }
desk-list = { LIST($items, type: "or") }
desk-log-out = Terminar sessão
desk-ask-person = Perguntar a uma pessoa
desk-yes = Sim
desk-no = Não
desk-not-found-title = Aqui não há nada
desk-not-found-text = Verifique o endereço. Se seguiu um link nosso, copie-o inteiro.
desk-forbidden-title = Este formulário já não é válido
desk-forbidden-text = Nada mudou. Volte atrás, carregue a página de novo e tente outra vez.
desk-too-many-title = Demasiadas tentativas
desk-too-many-text = Aguarde, por favor. Segundos que faltam: { NUMBER($seconds) }.
desk-unavailable-title = Agora não é possível
desk-unavailable-text = A falha é nossa. O que acabou de enviar não foi guardado. Volte atrás e tente de novo daqui a pouco.
desk-login-title = Iniciar sessão
desk-login-text = Pedidos de clientes: { $shop }
desk-password = Palavra-passe
desk-login-go = Iniciar sessão
desk-login-wrong = Esta palavra-passe não está certa.
desk-no-password = Ainda não há palavra-passe. Abra o link de configuração que o programa mostrou ao arrancar.
desk-setup-title = Escolha uma palavra-passe
desk-setup-text = Abre a caixa de entrada com os pedidos dos seus clientes.
desk-password-hint = No mínimo 10 caracteres. Algumas palavras seguidas são fáceis de decorar.
desk-password-again = Repita a palavra-passe
desk-password-differs = As duas palavras-passe são diferentes.
desk-setup-go = Definir a palavra-passe
desk-setup-closed-title = Este link já não funciona
desk-setup-closed-text = Um link de configuração funciona uma vez. Se já há palavra-passe, inicie sessão. Se não, reinicie o programa: mostra um novo link.
desk-inbox = Caixa de entrada
desk-search-label = Número da encomenda ou do caso
desk-search-go = Procurar
desk-all = Todos
desk-states = Mostrar por estado
desk-pages = Páginas da lista
desk-older = Mais antigos
desk-newest = Mais recentes
desk-inbox-empty = Ainda não há pedidos. Os novos aparecem aqui.
desk-nothing-found = Nenhum pedido corresponde. Escolha outro estado ou procure com menos palavras.
desk-all-requests = Todos os pedidos
desk-buyer-wrote = O cliente escreve
desk-buyer-read = O que o cliente leu
desk-facts = Detalhes
# same as English
desk-email = E-mail
desk-name = Nome
desk-sku = Referência do artigo
desk-quantity = Quantidade
desk-price = Preço pago
desk-wish = Desejo
desk-reason = Motivo
desk-serials = Números de série
desk-wanted = Quer em troca
desk-country = País
desk-ordered-on = Encomendado
desk-delivered-on = Chegou
desk-noticed-on = Defeito notado
desk-buyer-language = Língua do cliente
desk-verdict = O que dizem as condições e a lei
desk-no-verdict = Não ficou registado nenhum resultado. A decisão é sua.
desk-older-policy = Decidido com condições antigas. As suas condições mudaram entretanto.
desk-other-policy-shown = A página do cliente usava outra versão das suas condições. O cliente pode ter lido outra coisa.
desk-last-day = Último dia
desk-way-back = Devolução paga por
desk-refund = Reembolso
desk-remedies = Soluções possíveis
desk-says-no = Contra
desk-decided-at = Pela hora da sua loja: { $moment }
desk-answer = Resposta
desk-new-state = Estado
desk-message-to-buyer = Mensagem ao cliente
desk-message-hint = O cliente lê-a na página de estado.
desk-refusal-needs-words = Diga ao cliente porquê, e o que pode fazer agora.
desk-changed-meanwhile = Não guardado: o pedido mudou entretanto. Veja o histórico e guarde de novo.
desk-save = Guardar a resposta
desk-you-read = O que leu quando o enviou
desk-keep-link = Guarde o link da sua página de estado. Quem o tiver pode ler a página.
desk-receipt-title = Temos o seu pedido
desk-receipt-text = Este é o seu comprovativo. Imprima esta página ou guarde-a.
desk-check-sum = Soma de verificação
desk-follow = Acompanhar o pedido
desk-mail-note =
    { $state ->
        [queued] Também enviamos esta confirmação para o seu e-mail. Se não chegar, veja na pasta de spam.
        [sent] Também enviámos esta confirmação para o seu e-mail.
        [failed] Não conseguimos entregar esta confirmação no seu e-mail. Imprima esta página ou guarde-a.
       *[none] Não enviamos esta confirmação por e-mail. Imprima esta página ou guarde-a.
    }
desk-mail-title = Confirmação por e-mail
desk-mail-shop =
    { $state ->
        [queued] Ainda não enviada. Próxima tentativa: { $moment }
        [sent] Enviada: { $moment }
        [failed] Não entregue. Diga ao cliente por outro meio que tem o pedido.
       *[none] Nenhum envio: o desk não tinha servidor de e-mail, ou este endereço não pode receber e-mails.
    }
desk-mail-failed = E-mail não entregue
desk-mail-attempts = Tentativas
desk-mail-why = Motivo
desk-mail-reason =
    { $reason ->
        [recipient] O servidor de e-mail não aceita e-mails para este endereço.
        [message] O servidor de e-mail não aceita a mensagem.
        [address] Este endereço não pode receber e-mails.
        [sender] O servidor de e-mail não deixa enviar a partir do endereço da sua loja.
        [login] O servidor de e-mail não aceita o utilizador ou a palavra-passe.
        [security] Não foi possível uma ligação cifrada ao servidor de e-mail.
        [later] O servidor de e-mail pede para tentar mais tarde.
        [expired] Falhou durante demasiado tempo; deixámos de tentar.
       *[connection] Não é possível chegar ao servidor de e-mail.
    }
desk-mail-answer = Resposta do servidor de e-mail
desk-mail-again = Tentar de novo
desk-letter-subject =
    { $case ->
        [withdrawal] A sua declaração de livre resolução chegou: { $id }
       *[other] O seu pedido chegou: { $id }
    }
desk-letter-lead =
    { $case ->
        [withdrawal] { $shop } recebeu a sua declaração de livre resolução: { $moment }. Guarde esta confirmação.
       *[other] { $shop } recebeu o seu pedido: { $moment }. Guarde esta confirmação.
    }
desk-letter-moment = { $moment } (fuso horário: { $zone })
desk-letter-next-title = O que se segue
desk-letter-next =
    { $case ->
        [withdrawal] Não precisa de enviar a declaração de novo. A sua página de estado mostra o que acontece com o artigo e o dinheiro.
       *[other] Analisamos o pedido e respondemos na sua página de estado. Até lá, não precisa de fazer nada.
    }
desk-letter-why = Recebe este e-mail automático porque o endereço foi escrito num pedido para { $shop }. Se não o escreveu, diga-nos.
desk-form-title = Escrever para { $shop }
desk-form-text = Recebe logo um comprovativo, e um link para ler a nossa resposta.
desk-form-case = De que se trata?
desk-your-email = O seu e-mail
desk-your-country = O seu país
desk-country-hint = Duas letras, por exemplo PT
desk-delivered-optional = Dia em que chegou, se souber
desk-your-words = Por palavras suas
desk-leave-empty = Deixe isto vazio
desk-form-go = Enviar pedido
desk-order-wrong = Escreva o número que está no e-mail da encomenda.
desk-email-wrong = Escreva-o como nome@example.com.
desk-not-sent-fields = Ainda não enviado. Corrija os campos marcados e envie de novo.
desk-not-sent-trap = Ainda não enviado. O seu navegador preencheu um campo escondido. Verifique o texto e envie de novo.
desk-not-sent-other-site = Ainda não enviado. Vem de outro site. Verifique o que está escrito aqui e depois envie.
desk-not-sent-before = Este formulário já foi enviado com outro texto, e temos esse pedido. Para enviar também este, toque de novo no botão.
desk-state =
    { $word ->
        [received] Recebido
        [in_review] Em análise
        [accepted] Aceite
        [refused] Recusado
       *[completed] Encerrado
    }
desk-status-lead =
    { $word ->
        [received] O seu pedido está connosco. Ainda ninguém o analisou.
        [in_review] Estamos a analisar o seu pedido.
        [accepted] Aceitámos o seu pedido.
        [refused] Recusámos o seu pedido. A nossa mensagem abaixo diz porquê.
       *[completed] O seu pedido está encerrado.
    }
desk-verdict-status =
    { $word ->
        [eligible] Sim: o cliente pode
        [eligible_if] Sim, se as condições em aberto se cumprirem
        [needs_person] A decisão é sua
        [not_eligible] Não
       *[unknown] Em aberto: falta um dado
    }
desk-basis =
    { $word ->
        [law] lei
       *[shop] as suas condições
    }
desk-party =
    { $word ->
        [buyer] Cliente
       *[shop] Loja
    }
desk-refusal-reason =
    { $word ->
        [period_over] O último dia já passou
        [not_yet] O primeiro dia ainda não chegou
        [rule_refuses] As condições não aceitam a devolução destes artigos
        [legal_exception] A lei abre uma exceção para estes artigos
        [condition_fails] Uma condição não foi cumprida
        [limit_reached] Limite permitido já atingido
        [bundle_whole] Só se devolve o conjunto completo
        [no_legal_right] A lei não dá esse direito
        [already_returned] Já devolvido ou pedido
        [not_late] Não está atrasado
       *[no_rule] As condições não têm regra para isto
    }
desk-item-state =
    { $word ->
        [unused] Nunca usado
        [unopened] Nunca aberto
        [tags_attached] Etiquetas presas
        [seal_intact] Selo intacto
        [complete] Todas as peças presentes
        [original_packaging] Embalagem original
        [not_activated] Nunca ativado
        [data_erased] Dados apagados
        [serial_number_matches] Número de série certo
        [undamaged] Sem danos
        [clean] Limpo
        [used_as_intended] Usado como previsto
        [original_buyer] Primeiro comprador
        [fault_reaches_measure] Defeito atinge a medida da garantia
        [proof_of_purchase] Prova de compra
        [same_kind] Mesmo tipo e tamanho
       *[not_started] Não iniciado nem transferido
    }
case-letter-subject =
    { $word ->
        [waiting] Temos uma pergunta sobre o seu pedido: { $id }
        [accepted] O seu pedido foi aceite: { $id }
        [refused] O seu pedido foi recusado: { $id }
        [completed] O seu pedido está encerrado: { $id }
       *[other] Novidades sobre o seu pedido: { $id }
    }
case-letter-lead =
    { $word ->
        [in_review] { $shop } está a analisar o seu pedido.
        [waiting] { $shop } precisa de algo da sua parte para continuar.
        [accepted] { $shop } aceitou o seu pedido.
        [refused] { $shop } recusou o seu pedido.
        [completed] { $shop } encerrou o seu pedido.
       *[other] { $shop } tem novidades sobre o seu pedido.
    }
case-letter-next =
    { $word ->
        [waiting] Escreva-nos na sua página de estado. Depois continuamos.
        [accepted] Fazemos o que lhe dissemos. Só precisa de fazer algo se a nossa mensagem o pedir.
        [refused] Se não concorda, escreva-nos na sua página de estado.
        [completed] Está tudo feito. Se algo ficou em aberto, escreva-nos na sua página de estado. Aí também pode avaliar-nos.
       *[other] Respondemos na sua página de estado assim que soubermos mais.
    }
case-letter-state = Estado
desk-letter-plain = Se essa página não abrir, esta funciona em qualquer navegador:
